import { expect, test } from 'vitest';
import { countTry, forgive, isManagerHeld, lockRule, type Tries, triesLeft } from '../../../main/staff/lockout.ts';

const none: Tries = { tries: 0, lock: 0, leftMs: 0, forgiven: 0 };

/** The locks that so many wrong PINs bring, in seconds. */
function locks(tries: number): number[] {
  let state = none;
  return Array.from({ length: tries }, () => {
    state = countTry(state);
    return state.leftMs / 1000;
  });
}

test('four wrong PINs bring no lock, the fifth half a minute, each further one twice as long up to two hours', () => {
  expect(locks(16)).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3840, 7200, 7200, 7200, 7200]);
  expect(locks(2000).at(-1)).toBe(7200);
});

test('says how many tries are left before a lock', () => {
  const counted = [1, 2, 3, 4, 5, 6].map((tries) => triesLeft({ ...none, tries }));
  expect(counted).toEqual([4, 3, 2, 1, 0, 0]);
});

test('every lock has a number of its own, also after a sign-in', () => {
  const locked = countTry({ ...none, tries: 4 });
  const again = countTry({ ...forgive(locked, 'manager'), tries: 4 });
  expect([locked.lock, again.lock]).toEqual([1, 2]);
});

test("a manager's sign-in forgets all tries, one at the counter only forgives them", () => {
  const tried: Tries = { ...none, tries: 4, forgiven: 7 };
  expect(forgive(tried, 'manager')).toEqual(none);
  expect(forgive(tried, 'counter')).toEqual({ ...none, forgiven: 10 });
});

test("whoever knows the counter's PIN gets no more than 20 tries at the manager's for it", () => {
  let state = none;
  let tries = 0;
  while (!isManagerHeld(state)) {
    for (let wrong = 1; wrong < lockRule.freeTries; wrong += 1) state = countTry(state);
    tries += lockRule.freeTries - 1;
    expect(state.leftMs).toBe(0);
    state = forgive(countTry(state), 'counter');
  }
  expect(tries).toBe(20);
});
