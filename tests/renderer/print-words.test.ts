import { expect, test } from 'vitest';
import { jobStateSchema, printReasonSchema } from '../../shared/api.ts';
import { printWords } from '../../renderer/screens/print/print-words.ts';
import { textsOf } from './content.ts';

const languages = ['kk', 'ru', 'ky', 'uz', 'tg', 'tk', 'az', 'hy', 'en'];
const failed = (reason: (typeof printReasonSchema.options)[number]) =>
  printWords({ state: 'failed', reason, paper: undefined }, 'paper');

test('every state of every reason on every printer has words in every language', () => {
  const texts = languages.map(textsOf);
  for (const state of jobStateSchema.options) {
    for (const reason of [undefined, ...printReasonSchema.options]) {
      for (const paper of [undefined, 'yes', 'no'] as const) {
        for (const printer of ['file', 'paper'] as const) {
          const { text, also = text } = printWords({ state, reason, paper }, printer);
          for (const language of texts) expect([language[text], language[also]]).not.toContain(undefined);
        }
      }
    }
  }
});

test('each reason has one way on: staff mend it and it is tried again, or the QR code', () => {
  const ways = Object.fromEntries(printReasonSchema.options.map((reason) => [reason, failed(reason).wayOn]));
  expect(ways).toEqual({
    'no-paper': 'again',
    'cover-open': 'again',
    jam: 'again',
    'no-toner': 'again',
    offline: 'qr',
    unknown: 'qr',
    timeout: 'qr',
    'not-rendered': 'qr',
    cancelled: 'again',
    interrupted: 'again',
  });
});

test('what only staff can tell apart is one thing to a visitor', () => {
  const { text } = failed('unknown');
  expect([failed('timeout').text, failed('not-rendered').text]).toEqual([text, text]);
  expect(failed('cancelled').text).toBe(failed('interrupted').text);
  expect(printWords({ state: 'failed', reason: undefined, paper: undefined }, 'paper').text).toBe(text);
});

test('nothing is said to be out before the visitor says so, and a file is never called paper', () => {
  const done = { state: 'done', reason: undefined } as const;
  expect(printWords({ ...done, paper: undefined }, 'paper')).toMatchObject({ text: 'ui.print.done', wayOn: 'answer' });
  expect(printWords({ ...done, paper: 'yes' }, 'paper')).toMatchObject({ text: 'ui.thanks.title', wayOn: 'end' });
  expect(printWords({ ...done, paper: 'no' }, 'paper')).toMatchObject({ tone: 'failed', wayOn: 'again' });
  expect(printWords({ ...done, paper: undefined }, 'file')).toMatchObject({ text: 'ui.print.saved', wayOn: 'end' });
});

test('a sheet that waits says for what, and is not tried again meanwhile', () => {
  const sent = { state: 'sent', paper: undefined } as const;
  expect(printWords({ ...sent, reason: undefined }, 'paper').text).toBe('ui.print.printing');
  expect(printWords({ ...sent, reason: 'no-paper' }, 'paper')).toMatchObject({
    text: 'ui.print.reason.no-paper',
    wayOn: 'wait',
  });
  expect(printWords({ ...sent, reason: 'offline' }, 'paper').wayOn).toBe('qr');
});
