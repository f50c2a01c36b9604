import { expect, test } from 'vitest';
import { figure, median, p95, reached } from '../../../tools/bench/figures.ts';
import { jobsReport } from '../../../tools/bench/report.ts';
import { plotOf, tableOf } from '../../../tools/bench/result.ts';

test('takes the middle value, or the mean of the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 100])).toBe(3.5);
  expect(() => median([])).toThrow('no values');
});

test('takes the value that 95 of 100 do not exceed', () => {
  expect(p95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(95);
  expect(p95([3, 1, 2])).toBe(3);
});

const started = figure('start', 'ms', [600, 900, 800]);
const yardstick = figure('start', 'ms', [400, 500, 300]);

test('a row shows medians, percentiles, the ratio of the medians and whether the target is reached', () => {
  const rows = [
    { kiosk: started, bare: yardstick, target: { of: 'ratio', most: 1.5 } as const },
    { kiosk: figure('tap', 'ms', [20, 30, 40]), target: { of: 'p95', most: 50 } as const },
    { kiosk: figure('code', 'KB', [141]) },
  ];
  expect(rows.map(reached)).toEqual([2, 40, undefined]);
  const [, ...lines] = tableOf(rows).split('\n');
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
    ['start', '800 (900) ms, n 3', '400 (500) ms, n 3', '2.00', '2.00 of 1.5 (ratio): MISSED'],
    ['tap', '30 (40) ms, n 3', '40.00 of 50 (p95): reached'],
    ['code', '141 KB'],
  ]);
});

test('the plot has a bar for each figure and a dot for each value', () => {
  const plot = plotOf([{ kiosk: started, bare: yardstick }]);
  expect(plot.match(/<rect/g)).toHaveLength(2);
  expect(plot.match(/<circle/g)).toHaveLength(6);
});

test('says what a long row of sheets left', () => {
  const row = { jobs: 300, secondsPerJob: 0.251, windows: 1, leftProcesses: 0 };
  const sound = jobsReport({ ...row, failed: [], memoryMb: [120, 140, 125.5], leftFiles: [] });
  expect(sound).toBe(
    '300 sheets in a row, 0 failed, 0.25 s each.\n' +
      'Memory, all processes’ own: 120 MB after the warm-up, 126 MB at the end (+5.5 MB).\n' +
      'Left behind: 0 windows, 0 processes, 0 files.',
  );
  const bad = { ...row, windows: 2, failed: ['offline', 'offline'], memoryMb: [120, 110], leftFiles: ['/tmp/x.pdf'] };
  expect(jobsReport(bad)).toMatch(
    /2 failed \(offline\).*\n.*\(-10\.0 MB\)\.\nLeft behind: 1 windows, 0 processes, 1 files/,
  );
});
