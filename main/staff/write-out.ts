import { join } from 'node:path';
import type { Written } from '../../shared/staff/office.ts';
import { writeWhole } from '../files.ts';
import type { Log } from '../log.ts';
import type { Place } from './places.ts';

/** The system's word for why a file could not be written, such as ENOSPC or EROFS. */
export function writeFailure(error: unknown): Written {
  return { ok: false, code: error instanceof Error && 'code' in error ? String(error.code) : 'failed' };
}

/** Writes a file for staff to take away, whole or not at all; undefined stands for a drive that was pulled out. */
export async function writeOut(file: string | undefined, bytes: Uint8Array): Promise<Written> {
  if (file === undefined) return { ok: false, code: 'ENOENT' };
  try {
    await writeWhole(file, bytes);
    return { ok: true, file };
  } catch (error) {
    return writeFailure(error);
  }
}

/** Writes files by their names into the first of these places that takes all of them; its folder. */
export async function writeToFirst(
  places: readonly Place[],
  files: ReadonlyMap<string, Uint8Array>,
  log: Log,
): Promise<string | undefined> {
  for (const { folder } of places) {
    try {
      for (const [name, bytes] of files) await writeWhole(join(folder, name), bytes);
      return folder;
    } catch (error) {
      log.failure('file-not-saved', error);
    }
  }
  return undefined;
}
