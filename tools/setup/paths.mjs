import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Everything that the commands make and may lose again. */
export const CACHE = join(ROOT, '.cache');

/**
 * A path inside the project.
 * @param {...string} parts
 */
export function at(...parts) {
  return join(ROOT, ...parts);
}

/**
 * The Node 24 that package.json pins.
 * @returns {string}
 */
export function projectNode() {
  return at('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
