import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { at, projectNode } from './paths.mjs';
import { runHere } from './process.mjs';
import { SetupError } from './say.mjs';

/**
 * Carries on in the project's own Node 24 and resolves with the command's exit code.
 * @param {string} name
 * @param {string[]} args
 */
export async function handOver(name, args) {
  const node = projectNode();
  if (!existsSync(node)) {
    throw new SetupError(
      "node_modules/node has no program: npm skipped its install script, so allow it (npm config get ignore-scripts) and run 'npm ci'.",
    );
  }
  // Programs started from there find the same Node, whoever called us.
  const path = `${at('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  // When npm called us: the first step's time counts in what a command reports.
  const started = process.env['QADAM_STARTED'] ?? String(performance.timeOrigin);
  return runHere(node, [at('tools/setup/command.mjs'), name, ...args], {
    env: { ...process.env, PATH: path, QADAM_STARTED: started },
  });
}
