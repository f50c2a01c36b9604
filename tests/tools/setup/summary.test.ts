import { expect, test } from 'vitest';
import {
  countPlaywright,
  countVitest,
  failureList,
  stageOf,
  summaryLine,
  table,
} from '../../../tools/setup/summary.mjs';

test('counts what vitest reports, a file that did not load as one failure', () => {
  const bad = {
    status: 'failed',
    fullName: 'the sheet fits',
    failureMessages: ['\u001b[31mexpected 2\u001b[39m\n  at x'],
  };
  const report = {
    numPassedTests: 7,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'holds' }] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [bad, { status: 'passed', fullName: 'holds' }] },
      { name: 'c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  };
  expect(countVitest(report)).toEqual({
    passed: 7,
    failed: 2,
    skipped: 3,
    failures: [
      'b.test.ts › the sheet fits\n      expected 2\n        at x',
      "c.test.ts › can't be loaded\n      no such module",
    ],
  });
});

test('counts what Playwright reports, an error outside of the tests as one failure', () => {
  const spec = (title: string, errors: object[]) => ({
    title,
    ok: errors.length === 0,
    file: 'words.spec.ts',
    line: 9,
    tests: [{ results: [{ errors }] }],
  });
  const report = {
    stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 },
    errors: [{ message: 'no tests found' }],
    suites: [
      { specs: [spec('fits', []), spec('opens', [{ message: 'timed out' }])] },
      { suites: [{ specs: [spec('closes', [{}])] }] },
    ],
  };
  expect(countPlaywright(report)).toEqual({
    passed: 5,
    failed: 3,
    skipped: 3,
    failures: [
      'Playwright › outside of the tests\n      no tests found',
      'words.spec.ts:9 › opens\n      timed out',
      'words.spec.ts:9 › closes\n      no message',
    ],
  });
});

test.each([
  ['failed without a failed test', 1, { passed: 5, failed: 0, skipped: 0, failures: [] }, 5],
  ['left no report', 0, null, 0],
  ['ran no test', 0, { passed: 0, failed: 0, skipped: 4, failures: [] }, 0],
])('a runner that %s is one failure', (_, exitCode, counts, passed) => {
  expect(stageOf('unit', exitCode, counts)).toMatchObject({ passed, failed: 1 });
});

test("leaves a runner's own failures as they are", () => {
  expect(stageOf('unit', 1, { passed: 5, failed: 2, skipped: 0, failures: ['a', 'b'] })).toMatchObject({
    passed: 5,
    failed: 2,
  });
  expect(stageOf('unit', 0, { passed: 5, failed: 0, skipped: 0, failures: [] })).toMatchObject({
    passed: 5,
    failed: 0,
  });
});

test('sums the stages up in one line for machines and in a table for people', () => {
  const stages = [
    { name: 'types', passed: 1, failed: 0, skipped: 0, failures: [] },
    { name: 'unit', passed: 120, failed: 2, skipped: 3, failures: ['a.test.ts › holds', 'b.test.ts › fits'] },
  ];
  expect(summaryLine(stages)).toBe('121 passed, 2 failed');
  expect(table(stages)).toContain('unit   120 passed, 2 failed, 3 skipped');
  expect(failureList(stages)).toBe('  ✘ [unit] a.test.ts › holds\n  ✘ [unit] b.test.ts › fits');
});
