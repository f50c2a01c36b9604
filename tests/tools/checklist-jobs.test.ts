import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sheetRequestSchema } from '../../shared/api.ts';
import { checklistJobs } from '../../tools/checklist-jobs.ts';
import { stockAnswers, typicalVisitors } from '../../tools/checklist-visitors.ts';
import { at } from '../../tools/setup/paths.mjs';
import { guide, languages, planOf } from '../support/content.ts';

const date = '2026-11-22';
const temporary = ['status=foreigner-temporary', 'contract=imputed'];
const outcomes = guide.outcomes.map(({ id }) => id);

/** The sheets of a command line, whose day is set. */
const jobs = (...args: string[]) => checklistJobs(guide, [...args, '--date', date]);
const answered = temporary.flatMap((answer) => ['--answer', answer]);
const files = (made: ReturnType<typeof jobs>) => made.map(({ out }) => out);

test('one sheet: Russian in the second column, Kazakh beside Russian', () => {
  expect(jobs(...answered, '--language', 'tg', '--paper', '80mm', '--out', 'a.pdf')).toEqual([
    {
      language: 'tg',
      second: 'ru',
      paper: '80mm',
      kind: 'checklist',
      people: 1,
      answers: {
        emergency: 'no',
        who: 'self',
        status: 'foreigner-temporary',
        contract: 'imputed',
        eaeu: 'no',
        extras: 'none',
      },
      today: date,
      out: 'a.pdf',
    },
  ]);
  expect(jobs(...answered, '--language', 'ru', '--out', 'a.pdf')[0]?.second).toBe('kk');
  expect(jobs(...answered, '--second', 'en', '--out', 'a.pdf')[0]?.second).toBe('en');
});

test('a form, and a set for a family', () => {
  const [form] = jobs(...answered, '--kind', 'application-kk', '--people', '3', '--out', 'a.pdf');
  expect(form).toMatchObject({ kind: 'application-kk', people: 3, out: 'a.pdf' });
});

test('paper stock: every language and outcome, one plainly named file each, and each a sheet that the kiosk takes', () => {
  const all = jobs('--language', 'all', '--outcome', 'all', '--out-dir', 'stock');
  expect(all).toHaveLength(languages.length * outcomes.length);
  expect(new Set(files(all)).size).toBe(all.length);
  expect(files(all)).toContain('stock/tg-contract-family-a4.pdf');
  for (const { out, ...request } of all) {
    expect([out, sheetRequestSchema.safeParse(request).success]).toEqual([out, true]);
    expect(`${request.language}-${planOf(request.answers, date).outcome}-a4.pdf`).toBe(out.replace('stock/', ''));
  }
});

test('stock can be narrowed, and names what it is', () => {
  const few = jobs('--language', 'ru,tg', '--outcome', 'egov', '--paper', '58mm', '--out-dir', 'stock');
  expect(files(few)).toEqual(['stock/ru-egov-58mm.pdf', 'stock/tg-egov-58mm.pdf']);
  const form = ['--kind', 'application-ru', '--people', '2'];
  const one = jobs('--outcome', 'contract-family', ...form, '--out-dir', 'stock');
  expect(files(one)).toEqual(['stock/ru-contract-family-application-ru-2-people-a4.pdf']);
  const sameAnswers = jobs(...answered, '--language', 'hy,uz', '--out-dir', 'stock');
  expect(files(sameAnswers)).toEqual(['stock/hy-contract-a4.pdf', 'stock/uz-contract-a4.pdf']);
});

test('forms of all outcomes are those of outcomes that take an application', () => {
  const forms = jobs('--outcome', 'all', '--kind', 'application-ru', '--out-dir', 'stock');
  const taking = outcomes.filter((id) => {
    const { documents } = planOf(stockAnswers(guide, date).get(id) ?? {}, date);
    return documents.some((document) => document.id === 'application');
  });
  expect(forms.map(({ out }) => out)).toEqual(taking.map((id) => `stock/ru-${id}-application-ru-a4.pdf`));
});

test.each(Object.entries(typicalVisitors))('%s stands for its outcome, as docs/printing.md says', (outcome, given) => {
  const answers = stockAnswers(guide, date).get(outcome) ?? {};
  expect(planOf(answers, date).outcome).toBe(outcome);
  for (const part of given) {
    const [question = '', option] = part.split('=');
    expect([answers[question]].flat()).toEqual([option]);
  }
  const words = given.map((part) => `\`${part}\``).join(' ');
  expect(readFileSync(at('docs/printing.md'), 'utf8')).toContain(`| \`${outcome}\` | ${words} |`);
});

test('every outcome of the content has somebody who stands for it', () => {
  expect([...stockAnswers(guide, date).keys()]).toEqual(outcomes);
});

const out = ['--out', 'a.pdf'];

test.each([
  [answered, '--out is missing: name the PDF file to write, or with --out-dir the folder for several.'],
  [[...answered, ...out, '--out-dir', 'b'], '--out and --out-dir: give one of them.'],
  [[...answered, ...out, '--language', 'ru,tg'], "--out a.pdf: one file can't hold 2 sheets; name a folder"],
  [[...answered, ...out, '--paper', 'a5'], '--paper a5: there is no such paper; choose one of a4, 80mm, 58mm.'],
  [[...answered, ...out, '--kind', 'letter'], '--kind letter: there is no such kind; choose one of checklist, app'],
  [[...answered, ...out, '--people', '9'], '--people 9: give a whole number from 1 to 8.'],
  [[...answered, ...out, '--people', '1.5'], '--people 1.5: give a whole number from 1 to 8.'],
  [[...answered, ...out, '--people', ''], '--people : give a whole number from 1 to 8.'],
  [[...answered, ...out, '--language', 'xx'], '--language xx: there is no language "xx"; choose from kk, ru, '],
  [[...answered, ...out, '--language', 'ru,all'], 'there is no language "all"'],
  [[...answered, ...out, '--second', 'xx'], '--second xx: there is no such language'],
  [[...answered, ...out, '--outcome', 'paper'], '--outcome and --answer: give one of them'],
  [['--outcome', 'death', ...out], '--outcome death: there is no outcome "death"; choose from contract, '],
  [['--outcome', 'egov', '--kind', 'application-ru', ...out], 'the outcome "egov" takes no application.'],
  [['--answer', 'emergency=yes', '--kind', 'application-kk', ...out], 'the outcome "emergency" takes no application.'],
  [['--colour'], "Unknown option '--colour'"],
])('%j is refused', (args, message) => {
  expect(() => jobs(...args)).toThrow(message);
});
