import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noPaper, openFake, request } from './fake-queue.ts';

const never = () => new Promise<never>(() => {});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each<[string, number, (fake: ReturnType<typeof openFake>) => unknown, { reason: string; technical: string }]>([
  [
    'a sheet that is never drawn',
    20_000,
    (fake) => fake.renderBy(never),
    { reason: 'timeout', technical: 'timeout-rendering' },
  ],
  [
    'lp that never answers',
    20_000,
    (fake) => (fake.printer.print = never),
    { reason: 'timeout', technical: 'timeout-rendering' },
  ],
  [
    'a job that never ends',
    120_000,
    (fake) => (fake.printer.job = { state: 'unfinished' }),
    { reason: 'timeout', technical: 'timeout-sent' },
  ],
  [
    'a spooler that never answers',
    120_000,
    (fake) => (fake.printer.release = never),
    { reason: 'timeout', technical: 'timeout-sent' },
  ],
])('%s fails after %i ms, not before', async (_what, ms, trouble, cause) => {
  const fake = openFake();
  trouble(fake);
  const job = fake.queue.start(request, 'contract');
  await pass(ms - 1);
  expect(['rendering', 'sent']).toContain(fake.queue.view(job)?.state);
  await pass(1);
  expect(fake.store.job(job)).toMatchObject({ state: 'failed', ...cause });
  expect(fake.store.counters()).toEqual([{ day: '2026-11-22', name: 'print-failed', key: cause.reason, count: 1 }]);
  expect(fake.printer.told.at(-1)).toBe('clear');
});

test.each<[string, (fake: ReturnType<typeof openFake>) => unknown, { reason: string; technical: string }]>([
  ['the printer can not', ({ printer }) => (printer.blocking = noPaper), noPaper],
  [
    'it is not drawn',
    (fake) => fake.renderBy(() => Promise.resolve({ ok: false, reason: 'render-failed' })),
    { reason: 'not-rendered', technical: 'render-failed' },
  ],
  [
    'drawing breaks',
    (fake) => fake.renderBy(() => Promise.reject(new Error('Ivanov'))),
    { reason: 'unknown', technical: 'failure' },
  ],
  ['lp refuses', ({ printer }) => (printer.print = () => Promise.resolve({ ok: false, cause: noPaper })), noPaper],
  ['it can not be released', ({ printer }) => (printer.refused = noPaper), noPaper],
  ['the spooler gives up', ({ printer }) => (printer.job = { state: 'failed', cause: noPaper }), noPaper],
  [
    'the spooler can not be cleared',
    ({ printer }) => (printer.clearing = false),
    { reason: 'offline', technical: 'spooler-not-cleared' },
  ],
])('%s: failed with its reason, logged without what it was about', async (_what, trouble, cause) => {
  const fake = openFake();
  trouble(fake);
  const job = fake.queue.start(request, 'contract');
  await pass(0);
  expect(fake.store.job(job)).toMatchObject({ state: 'failed', outcome: null, ...cause });
  expect(fake.lines.at(-1)).toMatchObject({ event: 'print-failed', job, ...cause });
  expect(JSON.stringify(fake.lines)).not.toMatch(/Ivanov|contract|tg/);
});
