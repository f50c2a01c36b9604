import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { at, projectNode } from './paths.mjs';
import { mustRun } from './process.mjs';
import { say, secondsSince } from './say.mjs';

/** Everything that the built kiosk depends on. */
const SOURCES = [
  'assets',
  'electron.vite.config.ts',
  'main',
  'package-lock.json',
  'package.json',
  'renderer',
  'shared',
  'tools/content',
  'tsconfig.base.json',
];
const OUTPUTS = ['out/main/index.cjs', 'out/renderer/index.html', 'out/content/content.db'];
const stamp = at('out/.built-from');

/** Builds content and code into out/ unless they stand there as the sources are now. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  await withLock('build', async () => {
    if (!isBuilt()) await build();
  });
}

async function build() {
  const started = performance.now();
  const hash = hashOf(SOURCES.map((path) => at(path)));
  say('Building ...');
  await mustRun('build-content', projectNode(), [at('tools/content/compile.ts')]);
  await mustRun('build-code', projectNode(), [at('node_modules/electron-vite/bin/electron-vite.js'), 'build']);
  // The hash was taken before: sources changed during the build make the next command build again.
  writeFileSync(stamp, hash);
  say(`Built (${secondsSince(started)}).`);
}

function isBuilt() {
  if (![stamp, ...OUTPUTS.map((path) => at(path))].every((file) => existsSync(file))) return false;
  return readFileSync(stamp, 'utf8') === hashOf(SOURCES.map((path) => at(path)));
}

/**
 * A hash over names and contents of files and folders.
 * @param {string[]} paths
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
    return;
  }
  const content = readFileSync(path);
  hash.update(`${path}\0${content.length}\0`).update(content);
}
