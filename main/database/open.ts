import Database from 'better-sqlite3';
import { ownMark, refuseOtherLog } from './mark.ts';
import { isOutdated, migrate, refuseNewer } from './migrations.ts';
import { verify } from './verify.ts';

export type Db = Database.Database;

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

/**
 * Opens the kiosk's own data: refuses a newer file before touching it, checks the file, and brings it up to date, after
 * `beforeMigration` had its turn. `synchronous` is set on every open since SQLite falls back to NORMAL in WAL mode, which
 * may lose the last commits when the power goes (sqlite.org/pragma.html#pragma_synchronous).
 */
export function openStateDatabase(file: string, beforeMigration: (db: Db) => void = () => {}): Db {
  refuseOtherLog(file);
  const db = new Database(file);
  try {
    setPragmas(db);
    refuseNewer(db);
    verify(db);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    if (isOutdated(db)) beforeMigration(db);
    migrate(db);
    ownMark(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens a copy in memory of a file that can't be written, as far as it can be read: the settings count, what happens
 * from now on is forgotten.
 */
export function openStateInMemory(bytes: Buffer | undefined): Db {
  const db = new Database(bytes === undefined ? ':memory:' : withoutWal(bytes));
  try {
    setPragmas(db);
    refuseNewer(db);
    verify(db);
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    if (bytes === undefined) throw error;
    return openStateInMemory(undefined);
  }
}

/** A database in memory has no write-ahead log: bytes 18 and 19 of the header say so (sqlite.org/fileformat.html#1.3.3). */
function withoutWal(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(1, 18, Math.min(20, copy.length));
  return copy;
}
