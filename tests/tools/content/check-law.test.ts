import { expect, test } from 'vitest';
import { type Copy, entry, linesWith, type Mistake } from '../../support/content-check.ts';

const sources = (copy: Copy) => copy.guide.sources;
const place = (number: number) => ({
  id: `order-44-2025.annex-${number}`,
  act: 'order-44-2025',
  place: { kind: 'annex' as const, number },
  checked: '2026-11-22',
});
const withoutSource = (copy: Copy, id: string) => {
  copy.guide.sources = sources(copy).filter((source) => source.id !== id);
};
const withoutTexts = (copy: Copy, id: string) => {
  for (const file of Object.values(copy.texts)) for (const part of ['title', 'summary']) delete file[`${id}.${part}`];
};

const mistakes: Mistake[] = [
  [
    'a citation of an item that the order does not have',
    (copy) => entry(copy.guide.differences, 'c1').order.push('order-44-2025.item-41'),
    [
      'assets/content/differences.yaml, "c1": the source "order-44-2025.item-41" does not exist. Add it to assets/content/sources.yaml or cite another.',
    ],
  ],
  [
    'a note that cites an annex row that the order does not have',
    (copy) => entry(copy.guide.steps, 'clinic.choose').notes[0]?.sources.push('order-44-2025.annex-10'),
    [
      'assets/content/steps.yaml, "clinic.choose/newborn": the source "order-44-2025.annex-10" does not exist. Add it to assets/content/sources.yaml or cite another.',
    ],
  ],
  [
    'a repealed order under a difference',
    (copy) => entry(copy.guide.differences, 'c1').order.push('order-344-2015.whole'),
    [
      'assets/content/differences.yaml, "c1": the act "order-344-2015" was repealed on 2023-07-18. Cite an act that is in force.',
    ],
  ],
  [
    'an annex row whose words are lost',
    (copy) => {
      copy.law = copy.law.filter(({ id }) => id !== 'annex-7');
    },
    [
      'assets/content/sources.yaml, "order-44-2025.annex-7": the text of the act has no such place. Mend the id, or add the words to assets/content/law.',
    ],
  ],
  [
    'an annex row that nothing can open',
    (copy) => {
      withoutSource(copy, 'order-44-2025.annex-3');
      withoutTexts(copy, 'law.order-44-2025.annex-3');
    },
    [
      'assets/content/law/order-44-2025.kk.json, "annex-3": nothing can cite or open this place of the act. Add it to assets/content/sources.yaml.',
    ],
  ],
  [
    'a chapter that begins at the wrong item',
    (copy) => Object.assign(entry(copy.guide.acts, 'order-44-2025'), { chapters: [1, 18, 38] }),
    [
      'assets/content/acts.yaml, "order-44-2025": the chapters begin with the items 1, 18, 38, in the act\'s words with 1, 17, 38. Take the first items of the chapters over from assets/content/law/order-44-2025.kk.json.',
    ],
  ],
  [
    'a place without a summary in one language',
    (copy) => delete copy.texts['hy']?.['law.order-44-2025.item-19.summary'],
    [
      'assets/content/texts/hy.yaml, "law.order-44-2025.item-19.summary": the text is missing. Run content:export for "hy", write it and import the file.',
    ],
  ],
  [
    'the explanation of a repealed item that is gone everywhere',
    (copy) => {
      for (const file of Object.values(copy.texts)) delete file['law.order-344-2015.item-10.summary'];
    },
    ['ru', 'kk', 'ky', 'uz', 'tg', 'tk', 'az', 'hy', 'en'].map(
      (language) =>
        `assets/content/texts/${language}.yaml, "law.order-344-2015.item-10.summary": the text is missing. ${language === 'ru' ? 'Write it there' : `Run content:export for "${language}", write it and import the file`}.`,
    ),
  ],
];

test.each(mistakes)('refuses %s', (_kind, seed, messages) => {
  expect(linesWith(seed, []).toSorted()).toEqual(messages.toSorted());
});

test('a place without words is refused, and so is its missing title', () => {
  const lines = linesWith((copy) => sources(copy).push(place(10)), []);
  expect(lines.filter((line) => line.includes('the text of the act has no such place'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('law.order-44-2025.annex-10.title'))).toHaveLength(9);
});
