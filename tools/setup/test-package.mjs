import { existsSync, mkdirSync, readFileSync, rmSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { officialElectron } from '../electron/official.mjs';
import { ensureBuilt, hashOf } from './build.mjs';
import { withLock } from './lock.mjs';
import { at, CACHE, projectNode } from './paths.mjs';
import { runLogged } from './process.mjs';
import { say, secondsSince, SetupError } from './say.mjs';

/** What a package depends on besides the build, whose own stamp is among them. */
const SOURCES = ['electron-builder.yml', 'LICENSE', 'assets/linux', 'tools/electron', 'out/.built-from'];

const home = join(CACHE, 'package');
const stamp = join(home, 'made-from');
const shipped = join(home, 'shipped');
const forTests = join(home, 'for-tests');

/**
 * Where electron-builder puts the program of an unpacked app, by platform.
 * @param {string} folder
 */
function programIn(folder) {
  if (process.platform === 'win32') return join(folder, 'win-unpacked/qadam.exe');
  const mac = process.arch === 'arm64' ? 'mac-arm64' : 'mac';
  if (process.platform === 'darwin') return join(folder, mac, 'Qadam.app/Contents/MacOS/qadam');
  return join(folder, 'linux-unpacked/qadam');
}

/** The program of the packaged kiosk as it is shipped: nothing can attach to it, so tests can only read and start it. */
export function shippedPackage() {
  return programIn(shipped);
}

/** The same with one difference, the fuse that lets an inspector attach, without which Playwright can't drive it. */
export function testPackage() {
  return programIn(forTests);
}

/** Makes both unless they stand there as the build and the packing are now. */
export async function ensureTestPackage() {
  await ensureBuilt();
  if (isMade()) return;
  await withLock('package', async () => {
    if (!isMade()) await make();
  });
}

function isMade() {
  if (![stamp, shippedPackage(), testPackage()].every((file) => existsSync(file))) return false;
  return readFileSync(stamp, 'utf8') === key();
}

function key() {
  return `${hashOf(SOURCES.map((path) => at(path)))} ${officialElectron() ?? 'stand-in'}`;
}

async function make() {
  const started = performance.now();
  say('Packaging the kiosk for its tests ...');
  const hash = key();
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const base = at(officialElectron() ? 'electron-builder.yml' : 'tools/electron/stand-in-builder.cjs');
  const config = join(home, 'builder.json');
  writeFileSync(
    config,
    JSON.stringify({ extends: base, directories: { output: shipped, buildResources: 'assets/icons' } }),
  );
  const builder = at('node_modules/electron-builder/cli.js');
  const result = await runLogged('package', projectNode(), [builder, '--dir', '--config', config]);
  if (result.code !== 0 || !existsSync(shippedPackage())) {
    throw new SetupError(
      `${result.tail()}\nThe packaged kiosk could not be made for its tests: the whole output is in ${result.logFile}.`,
    );
  }
  cpSync(shipped, forTests, { recursive: true, verbatimSymlinks: true });
  await flipFuses(testPackage(), { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
  writeFileSync(stamp, hash);
  say(`Packaged (${secondsSince(started)}).`);
}
