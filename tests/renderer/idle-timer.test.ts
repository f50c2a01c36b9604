import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createIdleTimer, type IdleState, leastWarningSeconds } from '../../renderer/session/idle-timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(idleSeconds = 60, warningSeconds = 30) {
  const states: IdleState[] = [];
  const onEnd = vi.fn<() => void>();
  const timer = createIdleTimer({ idleSeconds, warningSeconds, onState: (state) => states.push(state), onEnd });
  return { timer, states, onEnd, pass: (seconds: number) => vi.advanceTimersByTime(seconds * 1000) };
}

test('warns after the idle time with the whole countdown, then ends', () => {
  const { states, onEnd, pass } = watched();
  pass(59);
  expect(states).toEqual([]);
  pass(1);
  expect(states).toEqual([{ kind: 'warning', secondsLeft: 30 }]);
  pass(29);
  expect(states.at(-1)).toEqual({ kind: 'warning', secondsLeft: 1 });
  expect(onEnd).not.toHaveBeenCalled();
  pass(1);
  expect(onEnd).toHaveBeenCalledOnce();
  expect(states.at(-1)).toEqual({ kind: 'active' });
});

test('every touch before the warning starts the wait again', () => {
  const { timer, states, pass } = watched();
  for (let touches = 0; touches < 5; touches += 1) {
    pass(50);
    timer.touch();
  }
  expect(states).toEqual([]);
});

test('a touch beside the button does not stop the countdown; going on does, with the full time again', () => {
  const { timer, states, onEnd, pass } = watched();
  pass(70);
  timer.touch();
  pass(10);
  expect(states.at(-1)).toEqual({ kind: 'warning', secondsLeft: 10 });
  timer.goOn();
  expect(states.at(-1)).toEqual({ kind: 'active' });
  pass(59);
  expect(states.at(-1)).toEqual({ kind: 'active' });
  expect(onEnd).not.toHaveBeenCalled();
  pass(1);
  expect(states.at(-1)).toEqual({ kind: 'warning', secondsLeft: 30 });
});

test('the warning stands long enough to read, whatever the settings say', () => {
  const { states, pass } = watched(60, 5);
  pass(60);
  expect(states).toEqual([{ kind: 'warning', secondsLeft: leastWarningSeconds }]);
});

test('a stopped timer says nothing more', () => {
  const { timer, states, onEnd, pass } = watched();
  pass(65);
  timer.stop();
  const said = states.length;
  pass(300);
  expect([states.length, onEnd.mock.calls.length]).toEqual([said, 0]);
});
