import { expect, test } from 'vitest';
import { countPlaywright, countVitest, stageOf, summaryLine, table } from '../../../tools/setup/summary.mjs';

test('counts what vitest reports, a file that did not load as one failure', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('counts what Playwright reports, an error outside of the tests as one failure', () => {
  const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 3 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

test.each([
  ['failed without a failed test', 1, { passed: 5, failed: 0, skipped: 0 }, 5],
  ['left no report', 0, null, 0],
  ['ran no test', 0, { passed: 0, failed: 0, skipped: 4 }, 0],
])('a runner that %s is one failure', (_, exitCode, counts, passed) => {
  expect(stageOf('unit', exitCode, counts)).toMatchObject({ passed, failed: 1 });
});

test("leaves a runner's own failures as they are", () => {
  expect(stageOf('unit', 1, { passed: 5, failed: 2, skipped: 0 })).toMatchObject({ passed: 5, failed: 2 });
  expect(stageOf('unit', 0, { passed: 5, failed: 0, skipped: 0 })).toMatchObject({ passed: 5, failed: 0 });
});

test('sums the stages up in one line for machines and in a table for people', () => {
  const stages = [
    { name: 'types', passed: 1, failed: 0, skipped: 0 },
    { name: 'unit', passed: 120, failed: 2, skipped: 3 },
  ];
  expect(summaryLine(stages)).toBe('121 passed, 2 failed');
  expect(table(stages)).toContain('unit   120 passed, 2 failed, 3 skipped');
});
