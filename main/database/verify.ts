import type { Db } from './open.ts';

/** A database file that SQLite can read but whose content is damaged. */
export class DamagedDatabaseError extends Error {}

/** Throws when SQLite finds the file damaged. Both checks, as quick_check misses half of the flipped bytes. */
export function verify(db: Db): void {
  if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw new DamagedDatabaseError('integrity check');
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new DamagedDatabaseError('foreign key check');
}
