import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { machineEnv, mustRun, which } from './process.mjs';
import { say, secondsSince, SetupError } from './say.mjs';
import { byHand, librariesOf, missingNeeds, packagesFor, systemNeeds } from './system-needs.mjs';

/** Whether there is a screen to show a window on. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Sees to it that the system's libraries and programs are there: installs them where it may (Debian, as root),
 * otherwise says which ones are missing. Only Linux lacks any.
 * @param {{ tests?: boolean, compiler?: boolean }} wanted
 */
export async function ensureSystemPackages({ tests = false, compiler = false }) {
  if (process.platform !== 'linux') return;
  const needs = systemNeeds({ display: hasDisplay(), tests, compiler });
  if (missing(needs).length === 0) return;
  const apt = which('apt-get') !== null;
  if (!apt || process.getuid?.() !== 0) {
    throw new SetupError(byHand(packagesFor(missing(needs), isKnown), { apt }));
  }
  await withLock('system-packages', () => install(needs));
}

/** @param {import('./system-needs.mjs').Need[]} needs */
async function install(needs) {
  if (missing(needs).length === 0) return;
  const started = performance.now();
  const env = { ...machineEnv(), DEBIAN_FRONTEND: 'noninteractive' };
  say('System packages are missing: updating the package lists (apt-get update) ...');
  await mustRun('apt-update', 'apt-get', ['update'], { env });
  const packages = packagesFor(missing(needs), isKnown);
  say(`Installing ${packages.join(' ')} (apt-get install) ...`);
  await mustRun('apt-install', 'apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  const still = missing(needs);
  if (still.length > 0) {
    const names = still.map(({ name }) => name).join(', ');
    throw new SetupError(
      `${names}: still not found after installing ${packages.join(' ')}; see .cache/logs/apt-install.log.`,
    );
  }
  say(`System packages installed (${secondsSince(started)}).`);
}

/** @param {import('./system-needs.mjs').Need[]} needs */
function missing(needs) {
  const ldconfig = which('ldconfig') ?? '/sbin/ldconfig';
  const { stdout } = spawnSync(ldconfig, ['-p'], { encoding: 'utf8' });
  return missingNeeds(needs, { libraries: librariesOf(stdout ?? ''), hasProgram });
}

/**
 * An ordinary user's PATH may lack the folder of the daemons.
 * @param {string} name
 */
function hasProgram(name) {
  return which(name) !== null || existsSync(`/usr/sbin/${name}`);
}

/** @param {string} name */
function isKnown(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return /Candidate: (?!\(none\))/.test(stdout ?? '');
}
