import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CACHE } from './paths.mjs';
import { say } from './say.mjs';

/**
 * Runs a piece of preparation while no other command of this checkout runs the same one. A lock whose owner has died
 * is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {string} [folder]
 * @returns {Promise<T>}
 */
export async function withLock(name, work, folder = CACHE) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.lock`);
  let told = false;
  while (!take(file)) {
    if (!told) say(`Waiting for another Qadam command that prepares "${name}" ...`);
    told = true;
    await wait(100);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!ownerAlive(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function ownerAlive(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    if (!pid) return true; // being written just now
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
