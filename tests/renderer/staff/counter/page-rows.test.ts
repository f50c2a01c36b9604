import { expect, test } from 'vitest';
import { besideLanguages } from '../../../../renderer/staff/counter/counter-session.ts';
import type { HalfRow, RowKind } from '../../../../renderer/staff/counter/half-rows.ts';
import { type CounterPage, pageRows } from '../../../../renderer/staff/counter/page-rows.ts';
import { twinRows } from '../../../../renderer/staff/counter/twin-rows.ts';
import type { Answers } from '../../../../shared/content/condition.ts';
import { guidance, type Plan } from '../../../../shared/guide/plan.ts';
import { walk } from '../../../../shared/guide/questions.ts';
import { reach } from '../../../../shared/guide/reach.ts';
import { guide, textsOf } from '../../content.ts';

const today = '2026-11-22';
const languages = guide.languages.map(({ id }) => id);
const texts = Object.fromEntries(languages.map((language) => [language, textsOf(language)]));
const page = (answers: Answers, place: CounterPage['place']): CounterPage => ({
  guide,
  today,
  directory: [],
  expected: undefined,
  answers,
  place,
});
const rowsIn = (shown: CounterPage, language: string) => pageRows(shown, texts[language] ?? {}, language);

function planOf(answers: Answers): Plan {
  const found = guidance(guide, answers, today);
  if (found.kind === 'question') throw new Error(`"${found.open.question.id}" is open`);
  return found.plan;
}

/** Ways to each outcome: the usual one, and with each option of each question as far as it leads there. */
const ways = guide.outcomes.flatMap(({ id: outcome }) => {
  const given = guide.questions.flatMap(({ id, options }) => options.map((option) => ({ [id]: option.id })));
  const sets = [{}, ...given].map((answers) => reach(guide, outcome, today, answers)?.answers ?? {});
  const different = [...new Map(sets.map((answers) => [JSON.stringify(answers), answers])).values()];
  return different.filter((_, index) => index % 3 === 0).map((answers) => ({ outcome, answers }));
});

/** Every page of every way: outcomes, questions, list and each step. */
const pages: { shown: CounterPage; plan: Plan }[] = ways.flatMap(({ outcome, answers }) => {
  const plan = planOf(answers);
  if (plan.outcome !== outcome) throw new Error(`the way to "${outcome}" leads to "${plan.outcome}"`);
  const places: CounterPage['place'][] = [
    ...walk(guide, answers, today).asked.map(({ question }) => ({ view: 'question' as const, question: question.id })),
    { view: 'list' },
    ...plan.steps.map(({ id }) => ({ view: 'step' as const, step: id })),
  ];
  return places.map((place) => ({ shown: page(answers, place), plan }));
});
const drawn = Object.fromEntries(
  languages.map((language) => [language, pages.map(({ shown }) => rowsIn(shown, language))]),
);

/** What a page is about, in ids and numbers, in their order. */
interface Held {
  readonly subject: readonly unknown[];
  readonly steps: readonly unknown[];
  readonly documents: readonly unknown[];
  readonly options: readonly unknown[];
  readonly phones: readonly unknown[];
}

const nothing: Held = { subject: [], steps: [], documents: [], options: [], phones: [] };

/** What a half says that it holds. */
function heldBy(rows: readonly HalfRow[]): Held {
  const ofKind = (kind: RowKind) => rows.filter((row) => row.kind === kind);
  return {
    subject: ofKind('title').flatMap(({ id, number }) => (id === undefined ? [] : [id, number ?? ''])),
    steps: ofKind('step').map(({ id, number }) => [id, number]),
    documents: ofKind('document').map(({ id }) => id),
    options: ofKind('option').map(({ id }) => id),
    phones: ofKind('phone').map(({ number }) => number),
  };
}

/** What the plan says that the page must hold. */
function heldByPlan({ place, answers }: CounterPage, plan: Plan): Held {
  if (place.view === 'list') {
    return {
      ...nothing,
      steps: plan.steps.map(({ id, number }) => [id, number]),
      documents: plan.documents.map(({ id }) => id),
      phones: plan.phones.map(({ number }) => number),
    };
  }
  if (place.view === 'step') {
    const step = plan.steps.find(({ id }) => id === place.step);
    const documents = plan.documents.map(({ id }) => id).filter((id) => step?.documents.includes(id));
    return { ...nothing, subject: [step?.id, step?.number], documents };
  }
  const question = place.view === 'question' ? place.question : undefined;
  const open = walk(guide, answers, today).asked.find((asked) => asked.question.id === question);
  return { ...nothing, subject: [question, ''], options: open?.options.map(({ id }) => id) ?? [] };
}

test('there are pages of every outcome and every step', () => {
  const seen = new Set(pages.flatMap(({ shown: { place } }) => (place.view === 'step' ? [place.step] : [])));
  expect([...seen].toSorted()).toEqual(guide.steps.map(({ id }) => id).toSorted());
  expect(new Set(ways.map(({ outcome }) => outcome)).size).toBe(10);
});

test.each(languages)('%s: every page holds the steps, papers, options and numbers of the plan', (language) => {
  for (const [index, { shown, plan }] of pages.entries()) {
    expect(heldBy(drawn[language]?.[index] ?? [])).toEqual(heldByPlan(shown, plan));
  }
});

test.each(languages.flatMap((language) => besideLanguages.map((beside) => [language, beside] as const)))(
  '%s + %s: both halves of every page are the same rows',
  (language, beside) => {
    for (const index of pages.keys()) {
      const [visitor = [], staff = []] = [drawn[language]?.[index], drawn[beside]?.[index]];
      expect(twinRows(visitor, staff)).toHaveLength(visitor.length);
    }
    const outcomes = page({}, { view: 'outcomes' });
    expect(twinRows(rowsIn(outcomes, language), rowsIn(outcomes, beside))).toHaveLength(10);
  },
);

test('halves that are not the same rows are refused', () => {
  const rows = rowsIn(page({}, { view: 'outcomes' }), 'uz');
  const other = rowsIn(page({}, { view: 'outcomes' }), 'ru');
  expect(() => twinRows(rows, other.slice(1))).toThrow('the halves have 10 and 9 rows');
  expect(() => twinRows(rows, other.toReversed())).toThrow(
    'row 1 is "outcome.contract" in one half and "outcome.unknown-status" in the other',
  );
});

test('a list that is not reached yet has no rows, and an unknown step is the list', () => {
  expect(rowsIn(page({ emergency: 'no' }, { view: 'list' }), 'uz')).toEqual([]);
  const answers = reach(guide, 'contract', today)?.answers ?? {};
  const list = rowsIn(page(answers, { view: 'list' }), 'uz');
  expect(rowsIn(page(answers, { view: 'step', step: 'no-such' }), 'uz')).toEqual(list);
});
