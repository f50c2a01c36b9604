import { expect, test } from 'vitest';
import { answeredOptions, guidance, matchingOutcomes } from '../../../shared/guide/plan.ts';
import { walk } from '../../../shared/guide/questions.ts';
import { allAnswers } from '../../../shared/content/walks.ts';
import { commonest, guide, planOf } from '../../support/content.ts';

const today = '2026-11-22';

test.each([today, '2026-10-10', '2027-01-01'])('every answer set leads to exactly one outcome on %s', (day) => {
  const sets = allAnswers(guide, day);
  const outcomes = new Set(
    sets.map((answers) =>
      matchingOutcomes(guide, answers, day)
        .map((outcome) => outcome.id)
        .join(),
    ),
  );
  expect(sets.length).toBeGreaterThan(5000);
  expect([...outcomes].toSorted()).toEqual(guide.outcomes.map((outcome) => outcome.id).toSorted());
});

test('the commonest visitor answers five questions and the page of extras: at most 7 touches with the language', () => {
  const questions = answeredOptions(guide, commonest, today).map(({ question }) => question.id);
  expect(questions).toEqual(['emergency', 'who', 'status', 'contract', 'eaeu', 'extras']);
  expect(planOf(commonest).outcome).toBe('contract');
});

test('asks the open question, counts it and guesses how many there are', () => {
  const reached = guidance(guide, { emergency: 'no', who: 'self' }, today);
  expect(reached).toMatchObject({ kind: 'question', number: 3, total: 6, open: { question: { id: 'status' } } });
});

test('a changed answer leaves no stale one behind that still has an effect', () => {
  const before = { ...commonest, extras: ['represented', 'student'] };
  expect(planOf(before).documents.map((document) => document.id)).toContain('power-of-attorney');
  const { answers, open } = walk(guide, { ...before, status: 'citizen' }, today);
  expect(answers).toEqual({ emergency: 'no', who: 'self', status: 'citizen' });
  expect(open?.question.id).toBe('category');
  const plan = planOf({ ...before, status: 'citizen', category: ['none'], ground: 'moved', extras: ['none'] });
  expect(plan.answers).not.toHaveProperty('contract');
  expect(plan.documents.map((document) => document.id)).toEqual(['iin', 'phone']);
});

test('the order of the given answers does not matter', () => {
  const turned = Object.fromEntries(Object.entries(commonest).toReversed());
  expect(planOf(turned)).toEqual(planOf(commonest));
});

test.each([
  ['an option that is not offered', { ...commonest, extras: ['no-such'] }],
  ['two options where one is asked for', { ...commonest, contract: ['voluntary', 'imputed'] }],
  ['"none" beside another', { ...commonest, extras: ['none', 'pregnant'] }],
  ['nothing', { ...commonest, extras: [] }],
])('asks again when the answer is %s', (_, answers) => {
  expect(guidance(guide, answers, today).kind).toBe('question');
});

test('steps are numbered without holes and name only papers on the list', () => {
  for (const answers of allAnswers(guide, today).filter((_, index) => index % 50 === 0)) {
    const plan = planOf(answers);
    const papers = plan.documents.map((document) => document.id);
    expect(plan.steps.map((step) => step.number)).toEqual(plan.steps.map((_, index) => index + 1));
    expect(plan.steps.flatMap((step) => step.documents).filter((id) => !papers.includes(id))).toEqual([]);
  }
});

test('the same answers in the campaign and after it differ in the note on the campaign only', () => {
  const answers = {
    emergency: 'no',
    who: 'self',
    status: 'citizen',
    category: 'none',
    ground: 'campaign',
    extras: 'none',
  };
  const notes = (day: string) => planOf(answers, day).steps.flatMap((step) => step.notes);
  expect(notes('2026-11-01')).toContain('ground.campaign');
  expect(notes('2026-11-02')).toContain('ground.campaign-closed');
});
