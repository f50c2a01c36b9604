import { existsSync, readFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { at, projectNode } from './paths.mjs';
import { machineEnv, mustRun } from './process.mjs';
import { say, secondsSince } from './say.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/** Installs the packages of package-lock.json unless exactly these are there already. */
export async function ensurePackages() {
  if (packagesInPlace()) return;
  await withLock('packages', async () => {
    if (packagesInPlace()) return;
    const started = performance.now();
    say('Installing packages (npm ci) ...');
    // The log level is given because `npm --silent run` would hand down silence about failures as well.
    await mustRun('npm-ci', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: machineEnv() });
    say(`Packages installed (${secondsSince(started)}).`);
  });
}

function packagesInPlace() {
  const installed = at('node_modules/.package-lock.json');
  if (!existsSync(projectNode()) || !existsSync(installed)) return false;
  /** @type {(file: string) => Lock} */
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  return matchesLock(read(at('package-lock.json')), read(installed));
}

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be absent: they are other
 * platforms' binaries.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function matchesLock(lock, installed) {
  const wanted = lock.packages ?? {};
  const present = installed.packages ?? {};
  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (!found && optional) continue;
    if (found?.version !== version || found?.integrity !== integrity) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}
