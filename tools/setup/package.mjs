import { officialElectron } from '../electron/official.mjs';
import { at, projectNode } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { runHere } from './process.mjs';
import { say } from './say.mjs';

/**
 * Packs the kiosk for installation into release/. With the stand-in Electron it only makes the unpacked folder, to try
 * the packing out.
 * @param {string[]} args for electron-builder
 */
export async function packageKiosk(args) {
  await prepare();
  const builder = at('node_modules/electron-builder/cli.js');
  if (officialElectron()) return runHere(projectNode(), [builder, ...args]);
  say('Packing with the stand-in Electron: release/linux-unpacked is for tests only, never for a kiosk in service.');
  const standIn = ['--linux', 'dir', '--config', at('tools/electron/stand-in-builder.cjs')];
  return runHere(projectNode(), [builder, ...standIn, ...args]);
}
