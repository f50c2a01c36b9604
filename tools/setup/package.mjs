import { officialElectron } from '../electron/official.mjs';
import { at, projectNode } from './paths.mjs';
import { prepare } from './prepare.mjs';
import { mustRun, runHere } from './process.mjs';
import { say } from './say.mjs';

/** What electron-builder.yml asks for on each platform, and what is said where it can't be made. */
const ELSEWHERE = {
  linux: 'The Linux packages (deb, AppImage, tar.gz) need a Linux machine: run "npm run package" there.',
  win32: 'The Windows installer (nsis) needs a Windows machine: run "npm run package" there.',
  darwin: 'The macOS image (dmg) needs a Mac: run "npm run package" there.',
};

const FOR_TESTS = 'release/qadam-linux-x64-for-tests-only.tar.gz';

/**
 * Packs the kiosk for installation into release/ and says what this machine can't make. With the stand-in Electron it
 * makes the unpacked folder and an archive of it, to try the packing and the installation out, and nothing that could
 * be taken for a release.
 * @param {string[]} args for electron-builder
 * @returns {Promise<number>}
 */
export async function packageKiosk(args) {
  await prepare();
  const builder = at('node_modules/electron-builder/cli.js');
  const official = officialElectron() !== null;
  const standIn = ['--linux', 'dir', '--config', at('tools/electron/stand-in-builder.cjs')];
  if (!official)
    say('Packing with the stand-in Electron: what comes out is for tests only, never for a kiosk in service.');
  const code = await runHere(projectNode(), [builder, ...(official ? [] : standIn), ...args]);
  if (code !== 0) return code;
  if (!official) {
    const folder = ['-C', at('release'), '--owner=0', '--group=0', '--transform=s,^linux-unpacked,Qadam,'];
    await mustRun('package-archive', 'tar', ['-czf', at(FOR_TESTS), ...folder, 'linux-unpacked']);
    say(`Made: release/linux-unpacked and ${FOR_TESTS}.`);
    say('A release (deb, AppImage, tar.gz) needs a machine that reaches github.com, for Electron and packing tools.');
  }
  for (const [platform, sentence] of Object.entries(ELSEWHERE)) if (platform !== process.platform) say(sentence);
  return 0;
}
