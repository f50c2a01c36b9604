import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SetupError } from './setup/say.mjs';

/**
 * Makes the folder for a file that a command is to write. Throws one sentence when that can't be. Goes up by itself,
 * because Node's recursive mkdir never ends in places like /proc.
 */
export function makeFolderFor(file: string): void {
  const missing: string[] = [];
  for (let folder = dirname(resolve(file)); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  for (const folder of missing) {
    try {
      mkdirSync(folder);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
      throw new SetupError(`The folder ${folder} can't be made${code}: name another place for ${file}.`);
    }
  }
}
