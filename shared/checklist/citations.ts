import type { Guide, Source, Texts } from '../content/schema.ts';
import { displayDate, fill, text } from './texts.ts';

function find(guide: Guide, id: string): Source {
  const source = guide.sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`content cites the unknown source "${id}"`);
  return source;
}

function placeText(kind: Source['place']['kind'], numbers: string, texts: Texts): string {
  if (kind === 'item' || kind === 'annex') return fill(text(texts, `source.${kind}`), { n: numbers });
  if (kind === 'step') return fill(text(texts, 'source.leaflet'), { n: numbers });
  return text(texts, `source.leaflet.${kind}`);
}

/** One citation in words: "Order No. 44 of 12.05.2025, item 28" or "Leaflet, step 5". */
export function citationText(guide: Guide, id: string, texts: Texts): string {
  const source = find(guide, id);
  const place = placeText(source.place.kind, String(source.place.number ?? ''), texts);
  return source.act === 'leaflet' ? place : `${text(texts, `source.${source.act}`)}, ${place}`;
}

/** Numbers as ranges: 5, 19, 23–25. */
export function ranges(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const groups: [number, number][] = [];
  for (const number of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else groups.push([number, number]);
  }
  return groups.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** Citations for the foot of the sheet: a line an act and kind of place, numbers joined, with the day it was checked. */
export function citationGroups(guide: Guide, ids: readonly string[], texts: Texts): string[] {
  const groups = new Map<string, Source[]>();
  for (const source of ids.map((id) => find(guide, id))) {
    const key = source.place.number === undefined ? source.id : `${source.act}.${source.place.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()].map((sources) => {
    const [first] = sources;
    if (first === undefined) return '';
    const oldest = sources.reduce((day, source) => (source.checked < day ? source.checked : day), first.checked);
    const numbers = sources.flatMap((source) => source.place.number ?? []);
    const places = placeText(first.place.kind, ranges(numbers), texts);
    const act = first.act === 'leaflet' ? '' : `${text(texts, `source.${first.act}`)}, `;
    return `${act}${places}; ${fill(text(texts, 'source.checked'), { date: displayDate(oldest) })}`;
  });
}
