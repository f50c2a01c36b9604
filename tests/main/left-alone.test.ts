import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenLeftAlone } from '../../main/left-alone.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function standing() {
  const state = { free: true };
  const giveBack = vi.fn<() => void>();
  const alone = whenLeftAlone({ isFree: () => state.free, giveBack });
  return { state, giveBack, alone, pass: (ms: number) => vi.advanceTimersByTime(ms) };
}

test('memory is given back when the start screen has stood for a while, once more, and then no longer', () => {
  const { giveBack, alone, pass } = standing();
  pass(60_000);
  expect(giveBack).not.toHaveBeenCalled();
  alone.begin();
  pass(1499);
  expect(giveBack).not.toHaveBeenCalled();
  pass(1);
  expect(giveBack).toHaveBeenCalledOnce();
  pass(60_000);
  expect(giveBack).toHaveBeenCalledTimes(2);
});

test('never while somebody is there; the end of their visit begins the wait anew', () => {
  const { state, giveBack, alone, pass } = standing();
  alone.begin();
  state.free = false;
  pass(60_000);
  expect(giveBack).not.toHaveBeenCalled();
  state.free = true;
  pass(60_000);
  expect(giveBack).not.toHaveBeenCalled();
  alone.begin();
  pass(1000);
  // A short visit between two others.
  alone.begin();
  pass(1499);
  expect(giveBack).not.toHaveBeenCalled();
  pass(1);
  expect(giveBack).toHaveBeenCalledOnce();
});

test('a visitor who comes between the two times stops the second', () => {
  const { state, giveBack, alone, pass } = standing();
  alone.begin();
  pass(1500);
  state.free = false;
  pass(60_000);
  expect(giveBack).toHaveBeenCalledOnce();
});

test('nothing any more when the kiosk quits', () => {
  const { giveBack, alone, pass } = standing();
  alone.begin();
  alone.stop();
  pass(60_000);
  expect(giveBack).not.toHaveBeenCalled();
});
