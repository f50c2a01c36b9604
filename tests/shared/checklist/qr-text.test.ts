import { expect, test } from 'vitest';
import { buildChecklist } from '../../../shared/checklist/checklist.ts';
import { checklistText, joinQrParts, qrBytes, qrParts, sheetQrParts } from '../../../shared/checklist/qr-text.ts';
import { text } from '../../../shared/checklist/texts.ts';
import { allAnswers } from '../../../shared/content/walks.ts';
import { commonest, guide, languages, planOf, textsOf } from '../../support/content.ts';

const bytes = (value: string) => new TextEncoder().encode(value).length;
const today = '2026-11-22';

/** Different plans: by outcome, papers, steps. */
const plans = [
  ...new Map(
    allAnswers(guide, today)
      .map((answers) => planOf(answers))
      .map((plan) => [JSON.stringify([plan.outcome, plan.documents, plan.steps.map((step) => step.id)]), plan]),
  ).values(),
];

function textOf(plan: (typeof plans)[number], language: string): string {
  const words = textsOf(language);
  const headings = { bring: text(words, 'ui.checklist.bring'), steps: text(words, 'ui.checklist.steps') };
  return checklistText(buildChecklist(guide, plan, words), headings, today);
}

test.each(languages)('in "%s" every code holds at most 660 bytes and the codes join to the whole text', (language) => {
  expect(new Set(plans.map((plan) => plan.outcome)).size).toBe(guide.outcomes.length);
  for (const plan of plans) {
    const whole = textOf(plan, language);
    const parts = qrParts(whole);
    expect(Math.max(...parts.map(bytes))).toBeLessThanOrEqual(qrBytes);
    expect(joinQrParts(parts)).toBe(whole);
  }
});

test('the text names the outcome, the day, each paper, each step and the phones', () => {
  const plan = planOf(commonest);
  const lines = textOf(plan, 'en').split('\n');
  const { title, documents, steps } = buildChecklist(guide, plan, textsOf('en'));
  expect(lines.slice(0, 2)).toEqual([title, '22.11.2026']);
  expect(lines).toEqual(expect.arrayContaining(documents.map((document) => `- ${document.name}`)));
  expect(lines).toEqual(expect.arrayContaining(steps.map((step) => `${step.number}. ${step.title}`)));
  expect(lines.at(-1)).toBe('1414, 8-800-080-7777');
});

test('splits at line ends only, numbers the parts and refuses a line that fits no code', () => {
  expect(qrParts('a\nb')).toEqual(['a\nb']);
  expect(qrParts('aaaa\nbbbb\ncc', 11)).toEqual(['1/3\naaaa', '2/3\nbbbb', '3/3\ncc']);
  expect(joinQrParts(qrParts('aaaa\n\nbbbb\ncc', 11))).toBe('aaaa\n\nbbbb\ncc');
  expect(() => qrParts(`${'x'.repeat(700)}\ny`)).toThrow('is too long for a QR code');
});

test('parts are about equally long, so that no code is finer than it must be', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${index}`.padStart(40, '.'));
  const parts = qrParts(lines.join('\n'));
  expect(parts.map((part) => part.split('\n').length - 1)).toEqual([10, 10]);
});

test('of several codes in a row of an A4 sheet each holds less; one alone, and those of a roll, hold what any may', () => {
  const alone = 'a'.repeat(qrBytes);
  expect(sheetQrParts(alone, 'a4')).toEqual([alone]);
  const long = Array.from({ length: 12 }, () => 'a'.repeat(99)).join('\n');
  expect(qrParts(long)).toHaveLength(2);
  expect(sheetQrParts(long, '80mm')).toEqual(qrParts(long));
  const row = sheetQrParts(long, 'a4');
  expect(Math.max(...row.map(bytes))).toBeLessThanOrEqual(540);
  expect(joinQrParts(row)).toBe(long);
});
