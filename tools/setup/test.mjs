import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runChecks } from './check.mjs';
import { at, projectNode } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { runHere } from './process.mjs';
import { reportFailure, say, secondsSince } from './say.mjs';
import { countPlaywright, countVitest, failureList, stageOf, summaryLine, table } from './summary.mjs';
import { ensureTestPackage } from './test-package.mjs';

const VITEST_REPORT = at('.cache/reports/vitest.json');

/**
 * `npm test`: checks, unit tests, the kiosk in a real Electron and the package made of it; every stage runs whatever the
 * others did.
 * @returns {Promise<number>}
 */
export async function test() {
  const started = performance.now();
  const prepared = await tried(() => prepare({ tests: true }));
  const packaged = prepared && (await tried(ensureTestPackage));
  const stages = [
    ...(await runChecks()),
    await unitTests(),
    prepared ? await kioskTests('kiosk', 'built') : notRun('kiosk'),
    packaged ? await kioskTests('packaged kiosk', 'packaged') : notRun('packaged kiosk'),
  ];
  const failures = failureList(stages);
  if (failures !== '') console.log(`\nFailed:\n${failures}`);
  console.log(`\nQadam's tests (${secondsSince(started)}):`);
  console.log(table(stages));
  console.log(summaryLine(stages));
  return stages.every(({ failed }) => failed === 0) ? 0 : 1;
}

/** @param {() => Promise<void>} preparation */
async function tried(preparation) {
  try {
    await preparation();
    return true;
  } catch (error) {
    reportFailure(error);
    return false;
  }
}

async function unitTests() {
  rmSync(VITEST_REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
  const code = await runHere(projectNode(), [at('node_modules/vitest/vitest.mjs'), ...args], QUIET_INPUT);
  return stageOf('unit', code, countsIn(VITEST_REPORT, countVitest));
}

/**
 * @param {string} name
 * @param {'built' | 'packaged'} project of playwright.config.ts
 */
async function kioskTests(name, project) {
  const report = at(`.cache/reports/playwright-${project}.json`);
  rmSync(report, { force: true });
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = [at('node_modules/@playwright/test/cli.js'), 'test', `--project=${project}`, '--reporter=list,json'];
  const code = await runHere(projectNode(), args, { ...QUIET_INPUT, env });
  return stageOf(name, code, countsIn(report, countPlaywright));
}

/** @type {{ stdio: import('node:child_process').StdioOptions }} */
const QUIET_INPUT = { stdio: ['ignore', 'inherit', 'inherit'] };

/** @param {string} name */
function notRun(name) {
  say(`The ${name} tests were not run, because the preparation failed (see above).`);
  return stageOf(name, 1, null);
}

/**
 * @param {string} file
 * @param {(report: any) => import('./summary.mjs').Counts} count
 */
function countsIn(file, count) {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
