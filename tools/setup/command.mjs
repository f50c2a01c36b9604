// Second step of every npm script, on the project's own Node 24 and with all packages installed.
import { existsSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { at, projectNode } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { runHere } from './process.mjs';
import { reportFailure, say, SetupError } from './say.mjs';

/** @typedef {(args: string[]) => Promise<number>} Command */

/**
 * A command that is a program of ours, run once everything is prepared.
 * @param {string} file
 * @param {() => Promise<void>} ready
 * @param {string[]} first arguments before those that were given
 * @returns {Command}
 */
const program =
  (file, ready, ...first) =>
  async (args) => {
    if (!existsSync(at(file)))
      throw new SetupError(`${file} is missing from this checkout: restore it with git and run the command again.`);
    await ready();
    return runHere(projectNode(), [at(file), ...first, ...args]);
  };

/** @type {Record<string, Command>} */
const COMMANDS = {
  start: async (args) => (await import('./start.mjs')).start(args),
  launch: async (args) => (await import('./launch.mjs')).launch(args),
  test: async () => (await import('./test.mjs')).test(),
  check: async () => (await import('./check.mjs')).check(),
  build: async () => prepare().then(() => 0),
  package: async (args) => (await import('./package.mjs')).packageKiosk(args),
  bench: program('tools/bench/bench.ts', prepare),
  gallery: program('tools/gallery/gallery.ts', () => prepare({ tests: true })),
  plan: program('tools/plan.ts', ensureBuilt),
  checklist: program('tools/checklist.ts', prepare),
  'directory:import': program('tools/directory.ts', prepare, 'import'),
  'directory:export': program('tools/directory.ts', prepare, 'export'),
  'content:export': program('tools/content/export.ts', async () => {}),
  'content:import': program('tools/content/import.ts', async () => {}),
  'content:key': program('tools/content/key.ts', async () => {}),
  'content:pack': program('tools/content/pack.ts', async () => {}),
};

const [name = '', ...args] = process.argv.slice(2);
try {
  const command = COMMANDS[name];
  if (!command)
    throw new SetupError(`There is no command "${name}": choose one of ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = await command(args);
} catch (error) {
  process.exitCode = reportFailure(error);
  if (name === 'test') {
    say('The tests could not be run.');
    console.log('0 passed, 1 failed');
  }
}
