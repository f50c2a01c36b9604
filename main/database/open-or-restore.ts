import { copyFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backUp, newestWholeBackup } from './backups.ts';
import { renameDurably } from './durable.ts';
import { NewerDatabaseError } from './migrations.ts';
import { type Db, openStateDatabase, openStateInMemory } from './open.ts';
import { moveAside } from './quarantine.ts';
import { DamagedDatabaseError } from './verify.ts';
import { withLog } from './write-ahead-log.ts';

/** What was wrong with the kiosk's data at the start; staff are told, the visitor is not. */
export type StateTrouble = 'damaged' | 'newer' | 'not-writable';

/** The data, and what had to be done to have it. */
export interface OpenedState {
  readonly db: Db;
  readonly trouble?: StateTrouble;
  /** Whether a backup took the place of the file. */
  readonly restored?: boolean;
  /** What the trouble was noticed by. */
  readonly cause?: unknown;
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Whether an error means that the file itself is no good, not that the disk is full or the file is busy. */
function meansDamage(error: unknown): boolean {
  const code = codeOf(error);
  return error instanceof DamagedDatabaseError || code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
}

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true;

/** An empty file, or something that is no file, is no new kiosk's data: SQLite would take the first for one. */
function isNoDatabase(file: string): boolean {
  return existsSync(file) && (!isFile(file) || statSync(file).size === 0);
}

/** The file's bytes, undefined where there is none or nobody may read it. */
function readable(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whether somebody has set this kiosk up. */
function isSetUp(db: Db): boolean {
  const tables = ['setting', 'staff_pin', 'directory_entry'];
  return tables.some((table) => db.prepare(`SELECT 1 FROM ${table}`).get() !== undefined);
}

/** The data in memory: the file's with all that only its log has yet, or the newest whole backup's where that is nothing. */
function openReadable(file: string, backups: string, now: Date): Omit<OpenedState, 'trouble'> {
  const bytes = readable(file);
  const own = openStateInMemory(bytes && withLog(bytes, readable(`${file}-wal`) ?? Buffer.alloc(0)));
  if (isSetUp(own)) return { db: own };
  const backup = newestWholeBackup(backups, now);
  if (backup === undefined) return { db: own };
  own.close();
  return { db: openStateInMemory(readable(backup)), restored: true };
}

/** Puts the newest whole backup in the place of the data, if there is one. */
function restore(file: string, backups: string, now: Date): boolean {
  const backup = newestWholeBackup(backups, now);
  if (backup === undefined) return false;
  const copy = `${file}.restoring`;
  copyFileSync(backup, copy);
  // A journal of the file before would be taken for this one's.
  for (const name of [`${file}-wal`, `${file}-shm`]) rmSync(name, { force: true });
  renameDurably(copy, file);
  return true;
}

/** The opened data, or what is the matter with it. */
function attempt(open: () => Db): Db | { trouble: StateTrouble; cause?: unknown } {
  try {
    return open();
  } catch (cause) {
    if (cause instanceof NewerDatabaseError) return { trouble: 'newer', cause };
    return { trouble: meansDamage(cause) ? 'damaged' : 'not-writable', cause };
  }
}

/**
 * Opens the kiosk's data, whatever happened to it. A file that is damaged, or written by a newer kiosk, is put aside
 * unchanged, and the newest whole backup takes its place, else fresh data. Where nothing can be written (disk full,
 * read-only, no rights) the kiosk works in memory with the settings it can read, in the file and its log or in a backup.
 */
export function openOrRestore(file: string, now = new Date()): OpenedState {
  const backups = join(dirname(file), 'backups');
  const open = () => openStateDatabase(file, (db) => backUp(db, backups, now));
  const inMemory = (cause: unknown): OpenedState => ({
    ...openReadable(file, backups, now),
    trouble: 'not-writable',
    cause,
  });
  const isLost = existsSync(file) ? isNoDatabase(file) : newestWholeBackup(backups, now) !== undefined;
  const opened = isLost ? { trouble: 'damaged' as const } : attempt(open);
  if (!('trouble' in opened)) return { db: opened };
  if (opened.trouble === 'not-writable') return inMemory(opened.cause);
  try {
    moveAside(file, now);
    const restored = restore(file, backups, now);
    return { ...opened, db: open(), restored };
  } catch (cause) {
    return inMemory(cause);
  }
}
