import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasCome, restartNightly } from '../../main/nightly.ts';

const zone = process.env['TZ'];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** A kiosk that runs from this local time on; `free` may be changed. */
function running(from: string, at: string | null = '03:30') {
  vi.setSystemTime(new Date(from));
  const state = { free: true, at };
  const restart = vi.fn<() => void>();
  const stop = restartNightly({ at: () => state.at, isFree: () => state.free, restart });
  return { state, restart, stop, pass: (minutes: number) => vi.advanceTimersByTime(minutes * 60_000) };
}

test('starts anew within a minute of the time, and not before', () => {
  const { restart, pass } = running('2026-11-29T22:00:00');
  pass(5 * 60 + 29);
  expect(restart).not.toHaveBeenCalled();
  pass(2);
  expect(restart).toHaveBeenCalledOnce();
  pass(48 * 60);
  expect(restart).toHaveBeenCalledOnce();
});

test('a kiosk that was started just after the time runs until the next night', () => {
  const { restart, pass } = running('2026-11-29T03:30:01');
  pass(23 * 60 + 58);
  expect(restart).not.toHaveBeenCalled();
  pass(3);
  expect(restart).toHaveBeenCalledOnce();
});

test('waits for the visitor who is there, and then no longer', () => {
  const { state, restart, pass } = running('2026-11-29T03:00:00');
  state.free = false;
  pass(240);
  expect(restart).not.toHaveBeenCalled();
  state.free = true;
  pass(1);
  expect(restart).toHaveBeenCalledOnce();
});

test('never, when the setting says so, also while it waits', () => {
  const off = running('2026-11-29T03:00:00', null);
  off.pass(48 * 60);
  expect(off.restart).not.toHaveBeenCalled();
  const waiting = running('2026-11-29T03:00:00');
  waiting.state.free = false;
  waiting.pass(60);
  waiting.state.at = null;
  waiting.pass(1);
  waiting.state.free = true;
  waiting.pass(1);
  expect(waiting.restart).not.toHaveBeenCalled();
});

test('a clock set forward past the time counts, one set back does not', () => {
  const { restart, pass } = running('2026-11-29T01:00:00');
  vi.setSystemTime(new Date('2026-11-28T23:00:00'));
  pass(1);
  expect(restart).not.toHaveBeenCalled();
  vi.setSystemTime(new Date('2026-11-29T09:00:00'));
  pass(1);
  expect(restart).toHaveBeenCalledOnce();
});

test('the hour that a clock skips and the one that it repeats count once', () => {
  process.env['TZ'] = 'Europe/Berlin';
  const looks = (from: string, hours: number, at: string) =>
    Array.from({ length: hours * 60 }, (_, minute) => new Date(new Date(from).getTime() + minute * 60_000)).filter(
      (moment) => hasCome(at, new Date(moment.getTime() - 60_000), moment),
    ).length;
  expect(new Date('2026-03-29T02:30:00').getHours()).toBe(3);
  expect(looks('2026-03-28T23:00:00Z', 20, '02:30')).toBe(1);
  expect(looks('2026-10-24T23:00:00Z', 20, '02:30')).toBe(1);
});
