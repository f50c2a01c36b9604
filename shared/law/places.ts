import type { Act, Guide, Source, Texts } from '../content/schema.ts';
import { citationText } from '../checklist/citations.ts';
import { fill, text } from '../checklist/texts.ts';

/** The act whose words the kiosk shows place by place; undefined when the content has none. */
export function readableAct(guide: Guide): (Act & { chapters: number[] }) | undefined {
  const act = guide.acts.find((candidate) => candidate.chapters !== undefined && candidate.status === 'in-force');
  return act?.chapters === undefined ? undefined : { ...act, chapters: act.chapters };
}

/** The places of the readable act that have words, in the act's own order: items, then annex rows. */
export function readablePlaces(guide: Guide): Source[] {
  const act = readableAct(guide);
  const places = guide.sources.filter((source) => source.act === act?.id);
  return ['item', 'annex'].flatMap((kind) => places.filter(({ place }) => place.kind === kind));
}

/** Those of some citations that can be opened, each once, in the act's order. The leaflet's places are none of them. */
export function openable(guide: Guide, ids: readonly string[]): Source[] {
  return readablePlaces(guide).filter(({ id }) => ids.includes(id));
}

/** A place in the fewest words, without its act: "item 19". The annex row without a number is the top one. */
export function placeLabel({ place }: Source, texts: Texts): string {
  if (place.kind === 'annex' && place.number === 0) return text(texts, 'ui.law.annex-top');
  return fill(text(texts, `source.${place.kind}`), { n: place.number ?? '' });
}

/** A place with its act: "Order No. 44 of 12.05.2025, item 19". */
export function fullPlace(guide: Guide, source: Source, texts: Texts): string {
  if (source.place.number !== 0) return citationText(guide, source.id, texts);
  return `${text(texts, `source.${source.act}`)}, ${placeLabel(source, texts)}`;
}

/** The chapters with the numbers of their first and last item. */
export function chaptersOf(guide: Guide): { number: number; from: number; to: number }[] {
  const { chapters = [] } = readableAct(guide) ?? {};
  return chapters.map((from, index) => ({
    number: index + 1,
    from,
    to: (chapters[index + 1] ?? Number.POSITIVE_INFINITY) - 1,
  }));
}
