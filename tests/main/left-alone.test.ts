import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenLeftAlone } from '../../main/left-alone.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function standing() {
  const state = { free: true };
  const [giveBack, renew] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const alone = whenLeftAlone({ isFree: () => state.free, giveBack, renew });
  return { state, giveBack, renew, alone, pass: (ms: number) => vi.advanceTimersByTime(ms) };
}

test('memory is given back when the start screen has stood for a while, once more, and then no longer', () => {
  const { giveBack, alone, pass } = standing();
  pass(60_000);
  expect(giveBack).not.toHaveBeenCalled();
  alone.visited();
  pass(1499);
  expect(giveBack).not.toHaveBeenCalled();
  pass(1);
  expect(giveBack).toHaveBeenCalledOnce();
  pass(60_000);
  expect(giveBack).toHaveBeenCalledTimes(2);
});

test('never while somebody is there; the end of their visit begins the wait anew', () => {
  const { state, giveBack, alone, pass } = standing();
  alone.visited();
  state.free = false;
  pass(60_000);
  expect(giveBack).not.toHaveBeenCalled();
  state.free = true;
  pass(60_000);
  expect(giveBack).not.toHaveBeenCalled();
  alone.visited();
  pass(1000);
  // A short visit between two others.
  alone.visited();
  pass(1499);
  expect(giveBack).not.toHaveBeenCalled();
  pass(1);
  expect(giveBack).toHaveBeenCalledOnce();
});

test('a visitor who comes between the two times stops the second', () => {
  const { state, giveBack, alone, pass } = standing();
  alone.visited();
  pass(1500);
  state.free = false;
  pass(60_000);
  expect(giveBack).toHaveBeenCalledOnce();
});

test('nothing any more when the kiosk quits', () => {
  const { giveBack, alone, pass } = standing();
  alone.visited();
  alone.stop();
  pass(60_000);
  expect(giveBack).not.toHaveBeenCalled();
});

test('a page of twenty visits is loaded anew when nobody has come for ten seconds, once', () => {
  const { renew, alone, pass } = standing();
  alone.shown();
  for (let visit = 1; visit < 20; visit += 1) alone.visited();
  pass(60_000);
  expect(renew).not.toHaveBeenCalled();
  alone.visited();
  pass(9999);
  expect(renew).not.toHaveBeenCalled();
  pass(1);
  expect(renew).toHaveBeenCalledOnce();
  alone.shown();
  alone.visited();
  pass(60_000);
  expect(renew).toHaveBeenCalledOnce();
});

test('never under the hands of a visitor who came meanwhile', () => {
  const { state, renew, alone, pass } = standing();
  for (let visit = 0; visit < 30; visit += 1) alone.visited();
  pass(9000);
  state.free = false;
  pass(60_000);
  expect(renew).not.toHaveBeenCalled();
  state.free = true;
  alone.visited();
  pass(10_000);
  expect(renew).toHaveBeenCalledOnce();
});
