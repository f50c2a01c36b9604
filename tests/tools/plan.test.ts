import { expect, test } from 'vitest';
import { completeAnswers, dayOf, parseAnswers } from '../../tools/answers.ts';
import { planJson } from '../../tools/plan.ts';
import { guide, languages, textsOf } from '../support/content.ts';

const date = '2026-11-22';
const temporary = ['status=foreigner-temporary', 'contract=imputed'];

function plan(given: string[], language = 'ru') {
  return planJson({ guide, texts: textsOf(language), language, date, given: parseAnswers(guide, given) });
}

test('fills what was not given, names it, and names what is never asked', () => {
  const made = plan([...temporary, 'extras=no-iin', 'extras=pregnant', 'category=pensioner']);
  expect(made).toMatchObject({
    outcome: 'contract',
    answers: { emergency: 'no', who: 'self', eaeu: 'no', extras: ['no-iin', 'pregnant'] },
    assumed: { emergency: 'no', who: 'self', eaeu: 'no' },
    ignored: { category: ['pensioner'] },
  });
  expect(made.steps[0]).toMatchObject({ id: 'iin.get', number: 1, title: 'Получите ИИН в ЦОН', differences: ['c1'] });
});

test.each(languages)('the words in "%s" hold nothing of the leaflet’s ways that are not this visitor’s', (language) => {
  const words = JSON.stringify(plan(temporary, language));
  expect(words).not.toMatch(/egov\.kz|ЭЦП/);
  expect(words).toContain('064/е');
});

test.each([
  [['x=1'], /^--answer x=1: there is no question "x"; the questions are emergency, who/],
  [['status'], /^--answer status: the question "status" has no option ""; its options are foreigner-temporary/],
  [['status=citizen,kandas'], /^--answer status: this question takes one option only\.$/],
  [['status=citizen', 'extras=none,pregnant'], /"none" can't stand beside other options\.$/],
  [
    ['status=citizen', 'extras=represented'],
    /"represented" is not offered after the other answers; choose from no-iin/,
  ],
  [[], /^--answer status=… is missing: give one of foreigner-temporary/],
  [['status=foreigner-temporary'], /^--answer contract=… is missing: give one of voluntary, imputed, both, none\.$/],
  [['who=child'], /^--answer child-age=… is missing/],
  [['who=ward'], /^--answer institution=… is missing/],
])('%j is refused in one sentence', (given, message) => {
  expect(() => completeAnswers(guide, parseAnswers(guide, given), date)).toThrow(message);
});

test('an emergency needs no further answer; a day must be one', () => {
  expect(plan(['emergency=yes']).outcome).toBe('emergency');
  expect(dayOf('2026-12-01')).toBe('2026-12-01');
  expect(dayOf(undefined, new Date(2026, 0, 5))).toBe('2026-01-05');
  expect(() => dayOf('2026-02-30')).toThrow('--date 2026-02-30: this is not a day');
});
