import { expect, test } from 'vitest';
import { jobsReport, median, report, sheetReport } from '../../tools/bench/report.ts';

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

test('shows the times of sheets beside the yardstick, and what a long row of them left', () => {
  const table = sheetReport({ tap: [40, 60, 50], again: [10, 30, 20], bare: [100, 100, 90] });
  expect(table).toMatch(/^first tap on "print" to PDF bytes +50 ms \(40-60\) +100 ms \(90-100\) +0\.50$/m);
  expect(table).toMatch(/^tap on "again" to PDF bytes +20 ms \(10-30\) +100 ms \(90-100\) +0\.20$/m);
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
