import { expect, test } from 'vitest';
import { median, report } from '../../tools/bench/report.ts';

const sample = (startMs: number) => ({ startMs, pssMb: startMs / 10, rssMb: startMs / 5 });

test('takes the middle value, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 100])).toBe(3.5);
  expect(() => median([])).toThrow('no values');
});

test('shows medians with their range and the ratio of the medians', () => {
  const table = report([sample(600), sample(900), sample(800)], [sample(400), sample(500), sample(300)]);
  expect(table).toMatch(/^start to first touchable screen +800 ms \(600-900\) +400 ms \(300-500\) +2\.00$/m);
  expect(table).toMatch(/^memory, PSS of all processes +80 MB \(60-90\) +40 MB \(30-50\) +2\.00$/m);
});
