import { stripVTControlCharacters } from 'node:util';

/** As much of a failed test's message as is said again at the end. */
const FAILURE_LINES = 12;

/**
 * @typedef {object} Stage one part of a test run
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures each failed test: where it stands, its name and what was wrong
 */

/** @typedef {Omit<Stage, 'name'>} Counts */

/**
 * Counts what vitest's JSON report says. A file that could not be loaded is one failure.
 * @param {any} report
 * @returns {Counts}
 */
export function countVitest(report) {
  /** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Test */
  const files = /** @type {{ name: string, status: string, message?: string, assertionResults: Test[] }[]} */ (
    report.testResults ?? []
  );
  const failures = files.flatMap(({ name, status, message, assertionResults: tests }) => {
    const failed = tests.filter((test) => test.status === 'failed');
    if (status === 'failed' && tests.length === 0) return [failure(name, "can't be loaded", message)];
    return failed.map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages?.[0]));
  });
  return {
    passed: report.numPassedTests ?? 0,
    failed: failures.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    failures,
  };
}

/**
 * Counts what Playwright's JSON report says. An error outside of any test is one failure.
 * @param {any} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { expected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
  const outside = /** @type {{ message?: string }[]} */ (report.errors ?? []);
  const failures = [
    ...outside.map(({ message }) => failure('Playwright', 'outside of the tests', message)),
    ...(report.suites ?? []).flatMap(failedSpecs),
  ];
  return { passed: expected + flaky, failed: failures.length, skipped, failures };
}

/**
 * A group of tests in Playwright's report.
 * @typedef {object} Suite
 * @property {Spec[]} [specs]
 * @property {Suite[]} [suites]
 */
/** @typedef {{ results: { errors: { message?: string }[] }[] }} Run */
/** @typedef {{ ok: boolean, title: string, file: string, line: number, tests: Run[] }} Spec */

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function failedSpecs({ specs = [], suites = [] }) {
  const failed = specs.filter(({ ok }) => !ok);
  return [
    ...failed.map(({ title, file, line, tests }) =>
      failure(`${file}:${line}`, title, tests[0]?.results.at(-1)?.errors[0]?.message),
    ),
    ...suites.flatMap(failedSpecs),
  ];
}

/**
 * @param {string} place
 * @param {string} name
 * @param {string} [message]
 */
function failure(place, name, message = 'no message') {
  const lines = stripVTControlCharacters(message).trim().split('\n').slice(0, FAILURE_LINES);
  return [`${place} › ${name}`, ...lines].join('\n      ');
}

/**
 * One stage's result. A runner that failed without a failed test, that left no report or that ran no test at all counts
 * as one failure: silence is no success.
 * @param {string} name
 * @param {number} exitCode
 * @param {Counts | null} counts
 * @returns {Stage}
 */
export function stageOf(name, exitCode, counts) {
  const { passed, failed, skipped, failures } = counts ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { name, passed, failed: silent ? 1 : failed, skipped, failures };
}

/**
 * The failed tests of all stages once more, since their own output is far above the end; empty when there are none.
 * @param {Stage[]} stages
 */
export function failureList(stages) {
  return stages.flatMap(({ name, failures }) => failures.map((text) => `  ✘ [${name}] ${text}`)).join('\n');
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
