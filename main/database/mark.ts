import { randomInt } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Db } from './open.ts';
import { DamagedDatabaseError } from './verify.ts';

/** Where the header has the application id (sqlite.org/fileformat.html#application_id). */
const place = { offset: 68, bytes: 4 };

/**
 * The mark in a database file itself, whatever its write-ahead log says; 0 where it has none. Each file has a mark of its
 * own, since SQLite takes the log of another file for this one's without a word (sqlite.org/howtocorrupt.html, 1.4).
 */
export function markOf(file: string): number {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < place.offset + place.bytes) return 0;
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(place.bytes);
    readSync(handle, bytes, 0, place.bytes, place.offset);
    return bytes.readInt32BE();
  } finally {
    closeSync(handle);
  }
}

/** Throws when the log beside a file is another file's. Opened for reading only, as SQLite else writes the log back. */
export function refuseOtherLog(file: string): void {
  const mark = markOf(file);
  if (mark === 0 || (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  const db = new Database(file, { readonly: true });
  try {
    if (db.pragma('application_id', { simple: true }) !== mark) throw new DamagedDatabaseError("another file's log");
  } finally {
    db.close();
  }
}

/**
 * Gives a database that has none a mark, in the file itself. Written at every open, as the first thing in its log: a log
 * that has no mark of its own could not be told from another file's.
 */
export function ownMark(db: Db): void {
  const mark = Number(db.pragma('application_id', { simple: true }));
  db.pragma(`application_id = ${mark === 0 ? randomInt(1, 2 ** 31) : mark}`);
  if (mark === 0) db.pragma('wal_checkpoint(TRUNCATE)');
}
