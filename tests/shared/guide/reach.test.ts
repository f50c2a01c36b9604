import { expect, test } from 'vitest';
import { type Answers, chosen } from '../../../shared/content/condition.ts';
import { reach } from '../../../shared/guide/reach.ts';
import { allAnswers } from '../../../shared/content/walks.ts';
import { commonest, guide, planOf } from '../../support/content.ts';

const days = ['2026-11-22', '2026-10-10', '2027-01-01'];

test.each(days.flatMap((day) => guide.outcomes.map(({ id }) => [id, day])))(
  '"%s" is reached on %s, and planning gives exactly it',
  (outcome, day) => {
    const found = reach(guide, outcome, day);
    expect(planOf(found?.answers ?? {}, day).outcome).toBe(outcome);
    const asked = Object.keys(found?.answers ?? {});
    expect(asked).toEqual(expect.arrayContaining([...(found?.assumed ?? [])]));
  },
);

test('an outcome that nothing leads to is not reached', () => {
  expect(reach(guide, 'no-such', '2026-11-22')).toBeUndefined();
});

test('the commonest answers are taken, and what decides nothing is to be asked', () => {
  expect(reach(guide, 'contract', '2026-11-22')).toEqual({
    filled: Object.keys(commonest),
    answers: { ...commonest },
    assumed: ['status', 'contract', 'eaeu', 'extras'],
  });
  expect(reach(guide, 'emergency', '2026-11-22')).toEqual({
    answers: { emergency: 'yes' },
    filled: ['emergency'],
    assumed: [],
  });
});

test('whatever was answered before stays, as far as it can, and is not asked again', () => {
  const given: Answers = { ...commonest, contract: 'both', eaeu: 'yes', extras: ['no-iin', 'student'] };
  expect(reach(guide, 'contract', '2026-11-22', given)).toEqual({ answers: given, filled: [], assumed: [] });
  expect(reach(guide, 'contract-family', '2026-11-22', given)?.answers).toEqual({ ...given, who: 'family' });
});

test('from any complete set of answers, every outcome is reached', () => {
  const sets = allAnswers(guide, '2026-11-22').filter((_, index) => index % 400 === 0);
  for (const given of sets) {
    for (const { id } of guide.outcomes) {
      const found = reach(guide, id, '2026-11-22', given);
      expect(planOf(found?.answers ?? {}).outcome).toBe(id);
    }
    const same = planOf(given).outcome;
    const kept = reach(guide, same, '2026-11-22', given)?.answers ?? {};
    for (const id of Object.keys(planOf(given).answers)) expect(chosen(kept, id)).toEqual(chosen(given, id));
  }
});
