import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runChecks } from './check.mjs';
import { at, projectNode } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { runHere } from './process.mjs';
import { reportFailure, say, secondsSince } from './say.mjs';
import { countPlaywright, countVitest, stageOf, summaryLine, table } from './summary.mjs';

const VITEST_REPORT = at('.cache/reports/vitest.json');
const PLAYWRIGHT_REPORT = at('.cache/reports/playwright.json');

/**
 * `npm test`: checks, unit tests and the kiosk in a real Electron; every stage runs whatever the others did.
 * @returns {Promise<number>}
 */
export async function test() {
  const started = performance.now();
  const prepared = await tryPrepare();
  const stages = [...(await runChecks()), await unitTests(), prepared ? await kioskTests() : notRun('kiosk')];
  console.log(`\nQadam's tests (${secondsSince(started)}):`);
  console.log(table(stages));
  console.log(summaryLine(stages));
  return stages.every(({ failed }) => failed === 0) ? 0 : 1;
}

async function tryPrepare() {
  try {
    await prepare({ tests: true });
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

async function kioskTests() {
  rmSync(PLAYWRIGHT_REPORT, { force: true });
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT };
  const args = [at('node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'];
  const code = await runHere(projectNode(), args, { ...QUIET_INPUT, env });
  return stageOf('kiosk', code, countsIn(PLAYWRIGHT_REPORT, countPlaywright));
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
 * @param {(report: any) => { passed: number, failed: number, skipped: number }} count
 */
function countsIn(file, count) {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
