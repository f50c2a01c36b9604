import { expect, test } from 'vitest';
import { timesOf } from '../../../tools/bench/times.ts';

const none = { runs: 0, scale: 0, taps: 0, search: 0, visits: 0, sessions: 0, jobs: 0, pin: 0 };

test('each part measures as often as usual, as was given, or not at all', () => {
  const usual = timesOf([]);
  expect(Object.values(usual)).not.toContain(0);
  expect(timesOf(['--runs', '3', '--sessions', '0'])).toEqual({ ...usual, runs: 3, sessions: 0 });
  expect(timesOf(['--only', 'runs,search', '--pin', '2'])).toEqual({
    ...none,
    runs: usual.runs,
    search: usual.search,
    pin: 2,
  });
});

test.each([
  [['taps'], "Unexpected argument 'taps'"],
  [['--tap', '1'], "Unknown option '--tap'"],
  [['--runs', '-1'], "Option '--runs' argument is ambiguous"],
  [['--runs', ''], '--runs is "": give a whole number from 0 up.'],
  [['--runs', '1.5'], '--runs is "1.5": give a whole number from 0 up.'],
  [['--only', 'taps,start'], '--only: there is no part "start"; choose of runs, scale, taps, '],
])('%j is refused', (args, message) => {
  expect(() => timesOf(args)).toThrow(message);
});
