import Database from 'better-sqlite3';
import { migrate, refuseNewer } from './migrations.ts';

export type Db = Database.Database;

/** A database file that SQLite can read but whose content is damaged. */
export class DamagedDatabaseError extends Error {}

/** What every connection is told before anything else: wait for locks, keep references, run no code from the file. */
function setPragmas(db: Db): void {
  db.pragma('busy_timeout = 3000');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
}

/** Opens the shipped content, which the kiosk never changes. */
export function openContentDatabase(file: string): Db {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  setPragmas(db);
  db.pragma('query_only = ON');
  return db;
}

function checkIntegrity(db: Db): void {
  if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw new DamagedDatabaseError('integrity check');
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new DamagedDatabaseError('foreign key check');
}

/**
 * Opens the kiosk's own data: refuses a newer file before touching it, checks the file, and brings it up to date.
 * `synchronous` is set on every open since SQLite falls back to NORMAL in WAL mode, which may lose the last commits
 * when the power goes (sqlite.org/pragma.html#pragma_synchronous).
 */
export function openStateDatabase(file: string): Db {
  const db = new Database(file);
  try {
    setPragmas(db);
    refuseNewer(db);
    checkIntegrity(db);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
