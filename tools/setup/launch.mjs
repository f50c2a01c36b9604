import { launchDescription, runsAsRoot } from '../electron/electron-command.mjs';
import { prepare } from './prepare.mjs';
import { say } from './say.mjs';
import { hasDisplay } from './system-packages.mjs';

/**
 * Prints how an outside program starts the built kiosk: one JSON object, alone on stdout.
 * @param {string[]} args further arguments for the kiosk
 * @returns {Promise<number>}
 */
export async function launch(args) {
  await prepare();
  if (runsAsRoot()) say('Running as root: Chromium needs --no-sandbox, so it is in args.');
  if (!hasDisplay()) say('There is no display here: start the kiosk inside xvfb-run.');
  process.stdout.write(`${JSON.stringify(launchDescription(args))}\n`);
  return 0;
}
