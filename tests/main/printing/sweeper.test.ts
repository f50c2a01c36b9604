import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Sweeper } from '../../../main/printing/sweeper.ts';
import { quietLog } from '../support/quiet-log.ts';
import { FakePrinter, openFake, request } from './fake-queue.ts';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A sweeper in front of a spooler that is away, and the moments at which it asked. */
function away() {
  const { log, lines } = quietLog();
  const begin = Date.now();
  const asked: number[] = [];
  const spooler = { answer: (): Promise<boolean> => Promise.resolve(false) };
  const printer = new FakePrinter();
  printer.clear = () => spooler.answer();
  const find = () => {
    asked.push(Date.now() - begin);
    return printer;
  };
  const needs = { printer: find };
  const sweeper = new Sweeper({ printer: () => needs.printer(), isOver: () => true, log });
  return { sweeper, spooler, needs, find, asked, lines };
}

test('a spooler that stays away is asked ever less often, but never given up, and is named once', async () => {
  const { sweeper, spooler, asked, lines } = away();
  await sweeper.sweep();
  await pass(120_000);
  expect(asked).toEqual([0, 100, 300, 700, 1500, 3100, 6300, 12_700, 25_500, 51_100, 81_100, 111_100]);
  expect(lines).toMatchObject([{ level: 'warn', event: 'print-sweep-failed' }]);
  spooler.answer = () => Promise.resolve(true);
  await pass(30_000);
  expect(sweeper.dirty).toBe(false);
  spooler.answer = () => Promise.reject(new Error('Ivanov'));
  asked.length = 0;
  await sweeper.sweep();
  await pass(300);
  expect(asked).toHaveLength(3); // a new row: quick again, and named again
  expect(lines.slice(1)).toMatchObject([{ level: 'error', event: 'print-sweep-failed', kind: 'Error' }]);
});

test('as long as a released sheet may come out, the spooler is asked every 0.1 s', async () => {
  const { sweeper, spooler, asked } = away();
  await sweeper.sweep();
  await pass(60_000);
  asked.length = 0;
  sweeper.soil({ released: true });
  await sweeper.sweep();
  await pass(10_000);
  expect(asked).toHaveLength(101);
  spooler.answer = () => Promise.resolve(true);
  await pass(100);
  expect(sweeper.dirty).toBe(false);
});

test.each([
  ['that was released', 'released', 100],
  ['that is held at most', 'held', 5],
] as const)(
  'after a visit with a sheet %s, a spooler that has gone is asked as often as it needs',
  async (_, way, times) => {
    const { queue, printer } = openFake();
    await pass(0);
    printer.job = { state: 'unfinished' };
    if (way === 'held') printer.print = () => new Promise(() => {});
    queue.start(request, 'contract');
    await pass(1000);
    printer.clearing = false;
    await queue.endSession();
    await pass(50);
    printer.told.length = 0;
    await pass(10_000);
    expect(printer.told).toHaveLength(times);
  },
);

test('a printer that can not be looked up is one failed attempt, and the next one is made', async () => {
  const { sweeper, spooler, needs, find, lines } = away();
  spooler.answer = () => Promise.resolve(true);
  needs.printer = () => {
    throw new Error('Ivanov');
  };
  expect(await sweeper.sweep()).toBe(false);
  expect(lines).toMatchObject([{ event: 'print-sweep-failed', kind: 'Error' }]);
  await pass(100);
  needs.printer = find;
  expect(await sweeper.sweep()).toBe(true);
  expect(JSON.stringify(lines)).not.toContain('Ivanov');
});
