import { expect, test } from 'vitest';
import { type PrintResult, type SheetRequest, sheetRequestSchema } from '../../../shared/api.ts';
import { sheetPrintHandlers } from '../../../main/ipc/sheet.ts';
import type { JobView } from '../../../main/printing/queue.ts';
import { smallGuide } from '../support/small-guide.ts';

const request = sheetRequestSchema.parse({
  language: 'tg',
  second: 'ru',
  paper: 'a4',
  answers: { emergency: 'no', who: 'self' },
  today: '2026-11-22',
});

async function print(asked: SheetRequest, view: JobView = { state: 'done' }) {
  const seen: string[] = [];
  const queue = {
    start: (_request: SheetRequest, outcome: string) => {
      seen.push(`queued/${outcome}`);
      return 'job';
    },
    settled: () => Promise.resolve(void seen.push('settled')),
    view: () => view,
    spoolerJob: () => '/sheets/x.pdf',
  };
  const handlers = sheetPrintHandlers({ guide: smallGuide, queue });
  const result = await handlers['sheet:print'](asked, { contentsId: 1, role: 'visitor' });
  return { result, seen };
}

test('a sheet goes through the queue, which counts it by its outcome', async () => {
  expect(await print(request)).toEqual({
    result: { ok: true, file: '/sheets/x.pdf' },
    seen: ['queued/contract', 'settled'],
  });
});

test.each<[JobView, PrintResult]>([
  [
    { state: 'failed', reason: 'not-rendered' },
    { ok: false, reason: 'render-failed' },
  ],
  [
    { state: 'failed', reason: 'timeout' },
    { ok: false, reason: 'timeout' },
  ],
  [
    { state: 'failed', reason: 'no-paper' },
    { ok: false, reason: 'write-failed' },
  ],
])('a job that ended as %j is %j', async (view, result) => {
  expect((await print(request, view)).result).toEqual(result);
});

test.each<[string, Partial<SheetRequest>]>([
  ['unknown-language', { language: 'xx' }],
  ['unknown-language', { second: 'xx' }],
  ['invalid-answers', { answers: {} }],
  ['invalid-answers', { answers: { emergency: 'no' } }],
  ['invalid-answers', { answers: { emergency: 'yes', name: 'ivanov' } }],
  ['invalid-answers', { answers: { emergency: 'maybe' } }],
  ['invalid-answers', { answers: { emergency: ['yes', 'no'] } }],
])('%s: nothing is queued for %j', async (reason, change) => {
  expect(await print({ ...request, ...change })).toEqual({ result: { ok: false, reason }, seen: [] });
});
