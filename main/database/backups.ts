import Database from 'better-sqlite3';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { renameDurably } from './durable.ts';
import { refuseNewer } from './migrations.ts';
import type { Db } from './open.ts';
import { verify } from './verify.ts';

const backupName = /^state-(\d{4}-\d{2}-\d{2})T[\d-]+Z\.db$/;

/** How many backups are kept: of the newest day, of each day before it, and in all. */
const keep = { newestDay: 3, all: 10 };

const nameAt = (now: Date) => `state-${now.toISOString().replaceAll(/[:.]/g, '-')}.db`;

function dayOf(name: string): string {
  return backupName.exec(name)?.[1] ?? '';
}

/** The backups of a folder, newest first; those that a clock which was ahead dated later than now come last. */
export function backupsIn(folder: string, now = new Date()): string[] {
  try {
    const names = readdirSync(folder)
      .filter((name) => backupName.test(name))
      .sort()
      .reverse();
    const isAhead = (name: string) => name > nameAt(now);
    return [...names.filter((name) => !isAhead(name)), ...names.filter(isAhead)];
  } catch {
    return []; // not there, or nobody may read it
  }
}

/** Which of these backups (newest first) stay: three of the newest day, the newest of each day before, ten in all. */
export function keptBackups(names: readonly string[]): string[] {
  const newestDay = dayOf(names[0] ?? '');
  const kept = names.filter((name, index) =>
    dayOf(name) === newestDay ? index < keep.newestDay : dayOf(names[index - 1] ?? '') !== dayOf(name),
  );
  return kept.slice(0, keep.all);
}

/** Throws unless the file is whole and of a version that this program knows. */
function verifyFile(file: string): void {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    refuseNewer(db);
    verify(db);
  } finally {
    db.close();
  }
}

/**
 * Writes a backup of an open database and gives its file. Only one that was read back and found whole gets its name;
 * older ones go after that, never before.
 */
export function backUp(db: Db, folder: string, now = new Date()): string {
  mkdirSync(folder, { recursive: true });
  const fresh = join(folder, 'backup.new');
  rmSync(fresh, { force: true });
  db.prepare('VACUUM INTO ?').run(fresh);
  verifyFile(fresh);
  const file = join(folder, nameAt(now));
  renameDurably(fresh, file);
  const names = backupsIn(folder, now);
  const kept = new Set(keptBackups(names));
  for (const name of names) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
  return file;
}

/** The newest backup that is whole, undefined when there is none. */
export function newestWholeBackup(folder: string, now = new Date()): string | undefined {
  return backupsIn(folder, now)
    .map((name) => join(folder, name))
    .find((file) => {
      try {
        verifyFile(file);
        return true;
      } catch {
        return false;
      }
    });
}

/** Whether the day of `now` has no backup yet. */
export function isBackupDue(folder: string, now = new Date()): boolean {
  const [newest = ''] = backupsIn(folder, now);
  return newest > nameAt(now) || dayOf(newest) !== dayOf(nameAt(now));
}
