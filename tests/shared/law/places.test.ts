import { expect, test } from 'vitest';
import {
  chaptersOf,
  fullPlace,
  openable,
  placeLabel,
  readableAct,
  readablePlaces,
} from '../../../shared/law/places.ts';
import { guide, textsOf } from '../../support/content.ts';

const ru = textsOf('ru');
const [top] = openable(guide, ['order-44-2025.annex-0']);

/** Every id that anything in the guide cites. */
const cited = [
  ...guide.steps.flatMap((step) => [...step.sources, ...step.notes.flatMap((note) => note.sources)]),
  ...guide.outcomes.flatMap((outcome) => [...outcome.sources, ...outcome.notices.flatMap((note) => note.sources)]),
  ...guide.documents.flatMap((document) => document.sources),
  ...guide.form.flatMap((line) => line.sources),
  ...guide.differences.flatMap((difference) => [...difference.leaflet, ...difference.order]),
  ...[...guide.rules.refusal, ...guide.rules.complaint].flatMap((rule) => rule.sources),
  ...guide.rules.phone_sources,
];

test('the rules are 40 items and 10 annex rows, in their own order', () => {
  expect(readableAct(guide)?.id).toBe('order-44-2025');
  expect(readablePlaces(guide).map(({ id }) => id)).toEqual([
    ...Array.from({ length: 40 }, (_, index) => `order-44-2025.item-${index + 1}`),
    ...Array.from({ length: 10 }, (_, index) => `order-44-2025.annex-${index}`),
  ]);
});

test('every citation opens a place of the order, but for those of the leaflet', () => {
  expect(cited.length).toBeGreaterThan(200);
  const open = new Set(openable(guide, cited).map(({ id }) => id));
  expect([...new Set(cited)].filter((id) => !open.has(id) && !id.startsWith('leaflet.'))).toEqual([]);
});

test('nothing cites the repealed order or one whose text was not read, and no place of either can be opened', () => {
  const dead = guide.acts.filter((act) => act.status !== 'in-force').map((act) => act.id);
  expect(dead).toEqual(['order-dsm-121-2020', 'order-344-2015']);
  expect(cited.filter((id) => dead.some((act) => id.startsWith(act)))).toEqual([]);
  expect(openable(guide, ['order-344-2015.whole'])).toEqual([]);
});

test('citations are opened in the act’s order, each once', () => {
  const ids = ['order-44-2025.annex-7', 'leaflet.step-1', 'order-44-2025.item-28', 'order-44-2025.item-5'];
  expect(openable(guide, [...ids, ...ids]).map((source) => placeLabel(source, ru))).toEqual([
    'п. 5',
    'п. 28',
    'приложение, строка 7',
  ]);
});

test('the row without a number is called the top one', () => {
  if (top === undefined) throw new Error('no such row');
  expect(placeLabel(top, ru)).toBe('приложение, верхняя строка');
  expect(fullPlace(guide, top, ru)).toBe('Приказ № 44 от 12.05.2025, приложение, верхняя строка');
});

test('three chapters take in all items', () => {
  expect(chaptersOf(guide).map(({ from, to }) => [from, to])).toEqual([
    [1, 16],
    [17, 37],
    [38, Number.POSITIVE_INFINITY],
  ]);
});
