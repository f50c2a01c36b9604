import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backUp, isBackupDue, keptBackups, newestWholeBackup } from '../../../main/database/backups.ts';
import { openStateDatabase } from '../../../main/database/open.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const at = (stamp: string) => `state-${stamp}-00-000Z.db`;

test('three of the newest day, one of each day before it and ten in all are kept', () => {
  const newest = ['2026-11-22T12-00', '2026-11-22T11-00', '2026-11-22T10-00', '2026-11-22T09-00'].map(at);
  const days = Array.from({ length: 12 }, (_, index) => 21 - index).flatMap((day) => {
    const date = `2026-11-${String(day).padStart(2, '0')}`;
    return [at(`${date}T20-00`), at(`${date}T08-00`)];
  });
  expect(keptBackups([...newest, ...days])).toEqual([
    ...newest.slice(0, 3),
    ...days.filter((name) => name.includes('T20')).slice(0, 7),
  ]);
});

test('a backup holds every row and is whole by itself', () => {
  const folder = temporaryFolder();
  const db = openStateDatabase(join(folder, 'state.db'));
  db.exec(`INSERT INTO setting VALUES ('paper', '"80mm"')`);
  expect(isBackupDue(join(folder, 'backups'))).toBe(true);
  const file = backUp(db, join(folder, 'backups'));
  expect(isBackupDue(join(folder, 'backups'))).toBe(false);
  db.close();
  const copy = new Database(file, { readonly: true });
  expect(copy.prepare('SELECT * FROM setting').all()).toEqual([{ key: 'paper', value: '"80mm"' }]);
  copy.close();
});

test('a backup that can not be written leaves the ones before it alone', () => {
  const folder = temporaryFolder();
  const db = openStateDatabase(join(folder, 'state.db'));
  const names = Array.from({ length: 4 }, (_, hour) => backUp(db, folder, new Date(Date.UTC(2026, 10, 22, hour))));
  db.close();
  const before = readdirSync(folder);
  expect(() => backUp(db, folder)).toThrow('database connection is not open');
  expect(readdirSync(folder)).toEqual(before);
  expect(newestWholeBackup(folder)).toBe(names.at(-1));
});

test('a damaged or newer backup is passed over', () => {
  const folder = temporaryFolder();
  const db = openStateDatabase(join(folder, 'state.db'));
  const whole = backUp(db, folder, new Date('2026-11-20T10:00:00Z'));
  const newer = backUp(db, folder, new Date('2026-11-21T10:00:00Z'));
  db.close();
  const later = new Database(newer);
  later.pragma('user_version = 99');
  later.close();
  writeFileSync(join(folder, at('2026-11-22T10-00')), 'cut off');
  expect(newestWholeBackup(folder)).toBe(whole);
});

test('a clock that went back does not cost the backup that was just made', () => {
  const folder = temporaryFolder();
  const db = openStateDatabase(join(folder, 'state.db'));
  for (let day = 1; day <= 10; day += 1) backUp(db, folder, new Date(Date.UTC(2026, 10, day)));
  const file = backUp(db, folder, new Date(0));
  db.close();
  expect(readdirSync(folder)).toContain(basename(file));
});

test('a backup that a clock dated later than now comes last, is no backup of today and goes first', () => {
  const folder = temporaryFolder();
  const db = openStateDatabase(join(folder, 'state.db'));
  const backups = join(folder, 'backups');
  const on = (day: number, hour = 10) => new Date(Date.UTC(2026, 10, day, hour));
  const ahead = backUp(db, backups, new Date('2031-05-05T10:00:00Z'));
  expect(newestWholeBackup(backups, on(1))).toBe(ahead);
  expect(isBackupDue(backups, new Date('2031-05-05T09:00:00Z'))).toBe(true);
  const yesterday = backUp(db, backups, on(1));
  backUp(db, backups, on(2, 20));
  expect(newestWholeBackup(backups, on(2))).toBe(yesterday);
  expect([isBackupDue(backups, on(2)), isBackupDue(backups, on(2, 21))]).toEqual([true, false]);
  for (let day = 3; day <= 9; day += 1) backUp(db, backups, on(day));
  expect(readdirSync(backups)).toContain(basename(ahead));
  backUp(db, backups, on(10));
  db.close();
  expect(readdirSync(backups)).toHaveLength(10);
  expect(readdirSync(backups)).not.toContain(basename(ahead));
});
