import { ensureElectron } from '../electron/electron-binary.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

/**
 * Brings the checkout to where a command can run: system packages, Electron, build. Packages are there already.
 * @param {{ tests?: boolean }} [options]
 */
export async function prepare({ tests = false } = {}) {
  await ensureSystemPackages({ tests });
  await ensureElectron();
  await ensureBuilt();
}
