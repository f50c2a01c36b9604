import { expect, test } from 'vitest';
import { nextRung, type Rung } from '../../main/rungs.ts';

/** What each of the crashes at these seconds leads to. */
function climb(...seconds: number[]): Rung[] {
  let history: readonly number[] = [];
  return seconds.map((second) => {
    const next = nextRung(history, second * 1000);
    history = next.history;
    return next.rung;
  });
}

test('six crashes in a row: the page three times, the program twice, then out of service', () => {
  expect(climb(0, 1, 2, 3, 4, 5)).toEqual(['reload', 'reload', 'reload', 'restart', 'restart', 'out-of-service']);
});

test('crashes far apart are each mended by the page', () => {
  expect(climb(0, 200, 400, 600, 800, 1000, 1200)).toEqual(Array.from({ length: 7 }, () => 'reload'));
});

test('six within ten minutes are a loop, however slow; it stays out while it goes on', () => {
  expect(climb(0, 100, 200, 300, 400, 500, 599)).toEqual([
    ...Array.from({ length: 5 }, () => 'reload'),
    'out-of-service',
    'out-of-service',
  ]);
  expect(climb(0, 100, 200, 300, 400, 600).at(-1)).toBe('reload');
});

test('times to come, from a clock that was wrong, do not count', () => {
  const { rung, history } = nextRung([9_000_000, 9_000_001, 9_000_002, 9_000_003, 9_000_004], 1000);
  expect([rung, history]).toEqual(['reload', [1000]]);
});
