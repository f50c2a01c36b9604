import { existsSync } from 'node:fs';
import { at, projectNode } from './paths.mjs';
import { runLogged } from './process.mjs';
import { say, secondsSince } from './say.mjs';
import { summaryLine, table } from './summary.mjs';

const FOLDERS = ['main', 'renderer', 'shared', 'tools', 'tests'].filter((folder) => existsSync(at(folder)));

/** What is checked without running the product: a name, and a program of node_modules or of ours with its arguments. */
const CHECKS = [
  { name: 'types', file: 'node_modules/typescript/bin/tsc', args: ['-b'] },
  { name: 'lint', file: 'node_modules/oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings', ...FOLDERS] },
  { name: 'format', file: 'node_modules/@biomejs/biome/bin/biome', args: ['format', '.'] },
  { name: 'content', file: 'tools/content/check.ts', args: [] },
  { name: 'dead code', file: 'node_modules/knip/bin/knip.js', args: ['--no-progress'] },
  { name: 'duplicates', file: 'node_modules/jscpd/bin/jscpd', args: ['--config', '.jscpd.json', ...FOLDERS] },
];

/**
 * Runs every check, even after one has failed.
 * @returns {Promise<import('./summary.mjs').Stage[]>}
 */
export async function runChecks() {
  const stages = [];
  for (const { name, file, args } of CHECKS) {
    const started = performance.now();
    const result = await runLogged(`check-${name.replace(' ', '-')}`, projectNode(), [at(file), ...args]);
    const ok = result.code === 0;
    say(`${ok ? 'ok    ' : 'FAILED'} ${name} (${secondsSince(started)})`);
    if (!ok) say(result.whole());
    stages.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: ok ? [] : [name] });
  }
  return stages;
}

/**
 * `npm run check`.
 * @returns {Promise<number>}
 */
export async function check() {
  const stages = await runChecks();
  console.log(table(stages));
  console.log(summaryLine(stages));
  return stages.every(({ failed }) => failed === 0) ? 0 : 1;
}
