import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patienceOf, startIdleTimer } from '../../renderer/session/idle-timer.ts';
import { phases } from '../../renderer/session/visit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(seconds = 30) {
  const told: number[] = [];
  const onQuiet = vi.fn<() => void>();
  const timer = startIdleTimer({ seconds, onSecond: (left) => told.push(left), onQuiet });
  return { timer, told, onQuiet, pass: (passed: number) => vi.advanceTimersByTime(passed * 1000) };
}

test('tells every second that is left, the whole time first, then that the time is over, once', () => {
  const { told, onQuiet, pass } = watched(3);
  expect(told).toEqual([3]);
  pass(2);
  expect([told, onQuiet.mock.calls.length]).toEqual([[3, 2, 1], 0]);
  pass(1);
  expect(onQuiet).toHaveBeenCalledOnce();
  pass(300);
  expect([told, onQuiet.mock.calls.length]).toEqual([[3, 2, 1], 1]);
});

test('every touch starts the count again, also after its end', () => {
  const { timer, onQuiet, pass } = watched();
  for (let touches = 0; touches < 5; touches += 1) {
    pass(29);
    timer.touch();
  }
  expect(onQuiet).not.toHaveBeenCalled();
  pass(30);
  timer.touch();
  pass(30);
  expect(onQuiet).toHaveBeenCalledTimes(2);
});

test('a stopped timer says nothing more', () => {
  const { timer, told, onQuiet, pass } = watched();
  pass(5);
  timer.stop();
  const said = told.length;
  pass(300);
  expect([told.length, onQuiet.mock.calls.length]).toEqual([said, 0]);
});

const settings = { idleSeconds: 90, warningSeconds: 20 };

test('each phase has its time: the print screen a longer one, staff none at all', () => {
  expect(Object.fromEntries(phases.map((phase) => [phase, patienceOf(phase, 'checklist', settings)]))).toEqual({
    start: 90,
    active: 90,
    warning: 20,
    assisted: undefined,
    ended: 8,
  });
  expect(patienceOf('active', 'print', settings)).toBe(180);
  expect(patienceOf('assisted', 'print', settings)).toBeUndefined();
});

test('the warning stands long enough to read, whatever the settings say', () => {
  expect(patienceOf('warning', 'home', { ...settings, warningSeconds: 5 })).toBe(20);
  expect(patienceOf('warning', 'home', { ...settings, warningSeconds: 60 })).toBe(60);
});
