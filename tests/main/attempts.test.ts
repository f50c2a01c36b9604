import { expect, test } from 'vitest';
import { allowAttempt } from '../../main/attempts.ts';

const limit = { most: 3, withinMs: 1000 };

test('allows three attempts and refuses the fourth', () => {
  expect(allowAttempt([], 5000, limit)).toEqual({ allowed: true, history: [5000] });
  expect(allowAttempt([5000, 5100], 5200, limit).allowed).toBe(true);
  expect(allowAttempt([5000, 5100, 5200], 5300, limit)).toEqual({ allowed: false, history: [5000, 5100, 5200] });
});

test('forgets attempts of long ago and of a clock that ran ahead', () => {
  expect(allowAttempt([4000, 9000, 9100], 5100, limit)).toEqual({ allowed: true, history: [5100] });
});
