import { expect, test } from 'vitest';
import type { PrintResult, SheetRequest } from '../../../shared/api.ts';
import { printHandlers } from '../../../main/ipc/sheet.ts';
import type { Rendered } from '../../../main/printing/sheet.ts';
import { smallGuide } from '../support/small-guide.ts';

const request: SheetRequest = {
  language: 'tg',
  second: 'ru',
  paper: 'a4',
  answers: { emergency: 'no', who: 'self' },
  today: '2026-11-22',
};
const done: PrintResult = { ok: true, file: '/sheets/x.pdf' };
const drawn: Rendered = { ok: true, pdf: new Uint8Array([1]) };

async function print(asked: SheetRequest, rendered: Rendered = drawn, printed: PrintResult = done) {
  const seen: string[] = [];
  const render = () => {
    seen.push('rendered');
    return Promise.resolve(rendered);
  };
  const count = (counter: string, key: string) => void seen.push(`${counter}/${key}`);
  const printer = () => ({ print: () => Promise.resolve(printed) });
  const handlers = printHandlers({ guide: smallGuide, renderer: { render }, printer, count });
  const result = await handlers['sheet:print'](asked, { contentsId: 1, role: 'visitor' });
  return { result, seen };
}

test('a printed sheet is counted by its outcome', async () => {
  expect(await print(request)).toEqual({ result: done, seen: ['rendered', 'print/contract'] });
});

test.each<[string, Rendered, PrintResult]>([
  ['rendered', { ok: false, reason: 'timeout' }, done],
  ['written', drawn, { ok: false, reason: 'write-failed' }],
])('a sheet that could not be %s is not counted', async (_what, rendered, printed) => {
  const { result, seen } = await print(request, rendered, printed);
  expect(result).toEqual(rendered.ok ? printed : rendered);
  expect(seen).toEqual(['rendered']);
});

test.each<[string, Partial<SheetRequest>]>([
  ['unknown-language', { language: 'xx' }],
  ['unknown-language', { second: 'xx' }],
  ['invalid-answers', { answers: {} }],
  ['invalid-answers', { answers: { emergency: 'no' } }],
  ['invalid-answers', { answers: { emergency: 'yes', name: 'ivanov' } }],
  ['invalid-answers', { answers: { emergency: 'maybe' } }],
  ['invalid-answers', { answers: { emergency: ['yes', 'no'] } }],
])('%s: nothing is rendered for %j', async (reason, change) => {
  expect(await print({ ...request, ...change })).toEqual({ result: { ok: false, reason }, seen: [] });
});
