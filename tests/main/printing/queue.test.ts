import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawn, FakePrinter, memoryStore, noPaper, openFake, request } from './fake-queue.ts';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a printed sheet: released only after its id is written, counted once, what it was about forgotten', async () => {
  const { queue, store, printer } = openFake();
  printer.release = (spooled) => {
    printer.told.push(`release ${spooled}, ${store.job(job)?.state} ${store.job(job)?.spoolerJob}`);
    return Promise.resolve(undefined);
  };
  await pass(0);
  const job = queue.start(request, 'contract');
  expect(queue.view(job)).toEqual({ state: 'queued' });
  await pass(1000);
  expect(queue.view(job)).toEqual({ state: 'done' });
  expect(printer.told).toEqual(['clear', 'print 2', 'release 7, sent 7', 'clear']);
  expect(store.job(job)).toMatchObject({ copies: 2, outcome: null, reason: null });
  expect(store.counters()).toEqual([{ day: '2026-11-22', name: 'print', key: 'contract', count: 1 }]);
});

test('what the printer waits for is shown, and is the reason when the time is up', async () => {
  const { queue, printer } = openFake();
  printer.job = { state: 'unfinished' };
  const job = queue.start(request, 'contract');
  await pass(1000);
  expect(queue.view(job)).toEqual({ state: 'sent' });
  printer.blocking = noPaper;
  await pass(250);
  expect(queue.view(job)).toEqual({ state: 'sent', reason: 'no-paper' });
  await pass(120_000);
  expect(queue.view(job)).toEqual({ state: 'failed', reason: 'no-paper' });
});

test('the end of the visit fails what is not settled, at any state, and clears the spooler', async () => {
  const { queue, printer, store } = openFake();
  printer.job = { state: 'unfinished' };
  const sent = queue.start(request, 'contract');
  const queued = queue.start({ ...request, language: 'ru' }, 'contract');
  await pass(300);
  expect([queue.view(sent)?.state, queue.view(queued)?.state]).toEqual(['sent', 'queued']);
  expect(printer.told).not.toContain('forget');
  await queue.endSession();
  expect(printer.told).toContain('forget'); // what was drawn of this visit's sheets
  for (const job of [sent, queued]) expect(queue.view(job)).toEqual({ state: 'failed', reason: 'cancelled' });
  printer.job = { state: 'done' };
  await pass(1000);
  expect(printer.told.filter((word) => word === 'print 2')).toHaveLength(1);
  expect(printer.told.at(-1)).toBe('clear');
  expect(queue.again(sent)).toBeUndefined();
  expect(store.counters()).toEqual([{ day: '2026-11-22', name: 'print-failed', key: 'cancelled', count: 2 }]);
});

test.each(['rendering', 'printing'])(
  'a visit that ends while lp runs (%s): the sheet is never released',
  async (when) => {
    const { queue, printer, renderBy } = openFake();
    let go = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    if (when === 'rendering') renderBy(() => gate.then(() => drawn));
    else printer.print = () => gate.then(() => ({ ok: true, spoolerJob: '7' }));
    const job = queue.start(request, 'contract');
    await pass(10);
    await queue.endSession();
    go();
    await pass(1000);
    expect(printer.told).not.toContain('release 7');
    expect(printer.told).not.toContain('print 2');
    expect(queue.view(job)).toEqual({ state: 'failed', reason: 'cancelled' });
  },
);

test('a job whose number can not be written down is never released', async () => {
  const { queue, printer, store } = openFake();
  printer.print = () => {
    store.failJob(job, { reason: 'interrupted', technical: 'elsewhere' });
    return Promise.resolve({ ok: true, spoolerJob: '7' });
  };
  const job = queue.start(request, 'contract');
  await pass(1000);
  expect(printer.told).toEqual(['clear', 'clear', 'clear']);
  expect(queue.view(job)).toEqual({ state: 'failed', reason: 'interrupted' });
});

test.each(['queued', 'rendering', 'sent'])(
  'a start after a crash settles a job that was %s, and clears the spooler',
  async (state) => {
    const store = memoryStore();
    store.addJob({ id: 'a', day: '2026-11-22', session: 's', copies: 1, outcome: 'contract' });
    if (state !== 'queued') store.renderJob('a');
    if (state === 'sent') store.sendJob('a', '7');
    const printer = new FakePrinter();
    const over: boolean[] = [];
    printer.clear = (isOver) => Promise.resolve(over.push(isOver('a'), isOver('somebody else’s')) > 0);
    openFake({ store, printer });
    await pass(0);
    expect(store.job('a')).toMatchObject({ state: 'failed', reason: 'interrupted', outcome: null });
    expect(over).toEqual([true, false]);
  },
);

test('a spooler that is away is asked again until it is clear, and then left in peace', async () => {
  const printer = new FakePrinter();
  printer.clearing = false;
  const { queue } = openFake({ printer });
  await pass(1600);
  expect(printer.told.length).toBeGreaterThanOrEqual(5);
  expect([queue.busy, queue.hasOpenJob]).toEqual([true, false]);
  printer.clearing = true;
  await pass(1500);
  const { length } = printer.told;
  await pass(60_000);
  expect(printer.told).toHaveLength(length);
  expect(queue.busy).toBe(false);
});

test('a button tapped twice prints once; again prints again', async () => {
  const { queue, printer } = openFake();
  const job = queue.start(request, 'contract');
  expect(queue.start({ ...request }, 'contract')).toBe(job);
  expect(queue.again(job)).toBe(job);
  await pass(1000);
  const second = queue.again(job);
  expect(second).not.toBe(job);
  await pass(1000);
  expect(printer.told.filter((word) => word === 'print 2')).toHaveLength(2);
});

test('the visitor’s word is taken once, of a job that is done', async () => {
  const { queue, printer, store } = openFake();
  const job = queue.start(request, 'contract');
  expect(queue.confirm(job, 'yes')).toBe(false);
  await pass(1000);
  expect(queue.confirm(job, 'no')).toBe(true);
  expect(queue.confirm(job, 'yes')).toBe(false);
  expect(store.job(job)?.paper).toBe('no');
  printer.blocking = noPaper;
  expect(await queue.able()).toEqual({ able: false, reason: 'no-paper' });
});

test('after closing nothing touches the database', async () => {
  const { queue, printer, store, lines } = openFake();
  printer.job = { state: 'unfinished' };
  queue.start(request, 'contract');
  await pass(300);
  await queue.close();
  store.close();
  await pass(200_000);
  expect(lines.filter(({ event }) => event === 'print-broke')).toEqual([]);
});
