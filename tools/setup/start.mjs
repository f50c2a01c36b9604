import { launchDescription, runsAsRoot } from '../electron/electron-command.mjs';
import { prepare } from './prepare.mjs';
import { runHere } from './process.mjs';
import { say, secondsSince } from './say.mjs';
import { hasDisplay } from './system-packages.mjs';

/**
 * Prepares whatever is missing and runs the kiosk until it is closed. Without a screen, or with --once, it also leaves
 * a screenshot of the first screen and a sample checklist in out/; --once then ends it.
 * @param {string[]} args --once, and arguments for the kiosk
 * @returns {Promise<number>}
 */
export async function start(args) {
  const started = Number(process.env['QADAM_STARTED'] ?? performance.timeOrigin) - performance.timeOrigin;
  const once = args.includes('--once') || process.env['QADAM_ONCE'] === '1';
  const kioskArgs = args.filter((arg) => arg !== '--once');
  await prepare();
  if (runsAsRoot()) say('Running as root: Chromium needs --no-sandbox. A kiosk in service must not run as root.');
  if (once || !hasDisplay()) {
    const { startOutOfSight } = await import('./start-out-of-sight.mjs');
    return startOutOfSight(kioskArgs, { started, once });
  }
  const launch = launchDescription(kioskArgs);
  console.log(`Qadam is ready (${secondsSince(started)}) and opens on this screen. Ctrl-C stops it.`);
  return runHere(launch.executablePath, launch.args, { env: { ...process.env, ...launch.env } });
}
