import { spawnSync } from 'node:child_process';
import { chownSync, writeFileSync } from 'node:fs';
import { SetupError } from '../setup/say.mjs';

/**
 * The user and group that root starts a kiosk under test as: Chromium keeps its sandbox only for somebody who is not
 * root. No account of this number is needed; the number is the last one that Debian gives to people.
 */
const ORDINARY = 59_999;

/** How `setpriv` becomes that user and keeps nothing of root's. */
const AS_ORDINARY = [`--reuid=${ORDINARY}`, `--regid=${ORDINARY}`, '--clear-groups', '--inh-caps=-all'];

/**
 * Gives files to the ordinary user, as a kiosk writes into its profile and its sheets' folder.
 * @param {string} path
 */
export function giveToOrdinaryUser(path) {
  chownSync(path, ORDINARY, ORDINARY);
}

/**
 * Whether the ordinary user may read a file: a checkout may lie in a folder that is root's alone.
 * @param {string} file
 */
export function ordinaryUserReads(file) {
  return spawnSync('setpriv', [...AS_ORDINARY, 'test', '-r', file]).status === 0;
}

/**
 * Writes a script that becomes the ordinary user and then the program: same process, same arguments.
 * @param {string} script
 * @param {string} program
 */
export function writeOrdinaryStart(script, program) {
  const unshare = spawnSync('setpriv', [...AS_ORDINARY, 'unshare', '--user', 'true'], { encoding: 'utf8' });
  if (unshare.status !== 0) {
    const why = unshare.error?.message ?? unshare.stderr.trim();
    throw new SetupError(
      `Chromium's sandbox can't be tried here, as an ordinary user may make no user namespace (${why}): allow them (sysctl kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0) or run the tests as an ordinary user with a setuid chrome-sandbox.`,
    );
  }
  writeFileSync(script, `#!/bin/sh\nexec setpriv ${AS_ORDINARY.join(' ')} -- "${program}" "$@"\n`, { mode: 0o755 });
}
