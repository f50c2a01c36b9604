import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, CACHE, projectNode } from '../setup/paths.mjs';
import { machineEnv, runLogged } from '../setup/process.mjs';
import { say, secondsSince, SetupError } from '../setup/say.mjs';

const TIME_LIMIT_MS = 120_000;
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;
const failureNote = join(CACHE, 'electron-official-failed');

/**
 * The program of the Electron that package.json pins, or null while it has not been downloaded.
 * @returns {string | null}
 */
export function officialElectron() {
  const folder = at('node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const file = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(file) ? file : null;
}

/**
 * Downloads the pinned Electron with its own installer, which checks the checksums that the package carries. A failure
 * is remembered for a day, so that a place without access doesn't wait at every start.
 * @param {{ forced: boolean }} options forced: QADAM_ELECTRON=official, try now and fail loudly
 * @returns {Promise<string | null>}
 */
export async function downloadOfficialElectron({ forced }) {
  if (!forced && failedLately()) return null;
  const started = performance.now();
  say('Downloading Electron ...');
  const installer = at('node_modules/electron/install.js');
  const result = await runLogged('electron-download', projectNode(), [installer], {
    env: machineEnv(),
    timeoutMs: TIME_LIMIT_MS,
  });
  const file = result.code === 0 ? officialElectron() : null;
  if (file) {
    rmSync(failureNote, { force: true });
    say(`Electron downloaded (${secondsSince(started)}).`);
    return file;
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(failureNote, result.tail());
  if (forced) {
    throw new SetupError(
      `Electron can't be downloaded from its own site (${result.tail().split('\n')[0]}): check the network, or unset QADAM_ELECTRON.`,
    );
  }
  return null;
}

function failedLately() {
  return existsSync(failureNote) && Date.now() - statSync(failureNote).mtimeMs < RETRY_AFTER_MS;
}
