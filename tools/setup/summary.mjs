/**
 * @typedef {object} Stage one part of a test run
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Counts what vitest's JSON report says. A file that could not be loaded is one failure.
 * @param {any} report
 */
export function countVitest(report) {
  const files = /** @type {{ status: string, assertionResults: unknown[] }[]} */ (report.testResults ?? []);
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + broken.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/**
 * Counts what Playwright's JSON report says. An error outside of any test is one failure.
 * @param {any} report
 */
export function countPlaywright(report) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report.stats ?? {};
  return { passed: expected + flaky, failed: unexpected + (report.errors ?? []).length, skipped };
}

/**
 * One stage's result. A runner that failed without a failed test, that left no report or that ran no test at all counts
 * as one failure: silence is no success.
 * @param {string} name
 * @param {number} exitCode
 * @param {{ passed: number, failed: number, skipped: number } | null} counts
 * @returns {Stage}
 */
export function stageOf(name, exitCode, counts) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { name, passed, failed: silent ? 1 : failed, skipped };
}

/**
 * The stages as lines for people.
 * @param {Stage[]} stages
 */
export function table(stages) {
  const width = Math.max(...stages.map(({ name }) => name.length));
  return stages
    .map(({ name, passed, failed, skipped }) => {
      const more = skipped > 0 ? `, ${skipped} skipped` : '';
      return `  ${name.padEnd(width)}  ${passed} passed, ${failed} failed${more}`;
    })
    .join('\n');
}

/**
 * The closing line that machines read.
 * @param {Stage[]} stages
 */
export function summaryLine(stages) {
  const sum = /** @param {'passed' | 'failed'} key */ (key) => stages.reduce((total, stage) => total + stage[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
