import { expect, test } from 'vitest';
import { readJobFile } from '../../../main/checklist/job-file.ts';
import { smallGuide } from '../support/small-guide.ts';

const good = {
  language: 'tg',
  second: 'ru',
  paper: 'a4',
  answers: { emergency: 'yes' },
  today: '2026-11-22',
  out: 'a.pdf',
};
const read = (text: string) => readJobFile(text, smallGuide, '/folder');

test('reads jobs, with files relative to the folder', () => {
  const { out, ...request } = good;
  expect(read(JSON.stringify([good, { ...good, out: '/b.pdf' }]))).toEqual({
    ok: true,
    jobs: [
      { request, out, file: '/folder/a.pdf' },
      { request, out: '/b.pdf', file: '/b.pdf' },
    ],
  });
});

test.each([
  [{ language: 'xx' }, 'language: there is no language "xx"'],
  [{ language: 'tajik' }, 'language: Invalid string: must match pattern /^[a-z]{2}$/'],
  [{ paper: 'a5' }, 'paper: Invalid option: expected one of "a4"|"80mm"|"58mm"'],
  [{ answers: { emergency: 'no' } }, 'answers: the question "who" has no valid answer'],
  [{ answers: { emergency: 'maybe' } }, 'answers: the question "emergency" has no option "maybe"'],
  [{ answers: { name: 'x' } }, 'answers: there is no question "name"'],
  [{ answers: { constructor: 'x' } }, 'answers.constructor: this key is not allowed'],
  [{ today: 'soon' }, 'today: Invalid ISO date'],
  [{ out: '' }, 'out: Too small: expected string to have >=1 characters'],
  [{ out: './x/../first.pdf' }, 'out: job 1 writes the same file'],
  [{ copies: 2 }, 'Unrecognized key: "copies"'],
])('refuses %j with the number of the job, the field and the reason', (change, reason) => {
  const text = JSON.stringify([
    { ...good, out: 'first.pdf' },
    { ...good, ...change },
  ]);
  expect(read(text)).toEqual({ ok: false, sentence: `Job 2: ${reason}.` });
});

test.each([
  ['{', 'The job file is not valid JSON.'],
  ['{}', 'The job file is not a list of jobs: Invalid input: expected array, received object.'],
  ['[]', 'The job file is not a list of jobs: there is no job in it.'],
])('refuses %s', (text, sentence) => {
  expect(read(text)).toEqual({ ok: false, sentence });
});
