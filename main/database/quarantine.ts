import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DamagedDatabaseError, type Db, openStateDatabase } from './open.ts';

/** Whether an error means that the file itself is no good, not that the disk is full or the file is busy. */
function meansDamage(error: unknown): boolean {
  if (error instanceof DamagedDatabaseError) return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}

/** Moves a database with its journal files into a folder of its own, where a technician finds them together. */
function moveAside(file: string, stamp: string): void {
  const folder = join(dirname(file), 'quarantine', stamp);
  mkdirSync(folder, { recursive: true });
  for (const name of [file, `${file}-wal`, `${file}-shm`]) {
    if (existsSync(name)) renameSync(name, join(folder, basename(name)));
  }
}

/**
 * Opens the kiosk's data; a damaged file is put aside and a fresh one begun, so that a broken disk block costs the
 * settings and not the service. Any other failure is thrown.
 */
export function openOrReplace(file: string, onDamage: () => void, now = new Date()): Db {
  try {
    return openStateDatabase(file);
  } catch (error) {
    if (!meansDamage(error)) throw error;
    onDamage();
    moveAside(file, now.toISOString().replace(/[:.]/g, '-'));
    return openStateDatabase(file);
  }
}
