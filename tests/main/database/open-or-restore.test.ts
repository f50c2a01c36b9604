import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { backUp } from '../../../main/database/backups.ts';
import { markOf } from '../../../main/database/mark.ts';
import { openStateDatabase } from '../../../main/database/open.ts';
import { type OpenedState, openOrRestore } from '../../../main/database/open-or-restore.ts';
import { randomFrom } from '../../support/random.ts';
import { damages } from './damages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A profile whose backup knows the paper "80mm" and whose file has learnt of a second copy since. */
function profile(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const file = join(folder, 'state.db');
  const db = openStateDatabase(file);
  db.exec(`INSERT INTO setting VALUES ('paper', '"80mm"')`);
  backUp(db, join(folder, 'backups'));
  db.exec(`INSERT INTO setting VALUES ('copies', '2')`);
  db.close();
  return { folder, file };
}

function settingsOf({ db }: OpenedState): unknown[] {
  onTestFinished(() => void db.close());
  return db.prepare('SELECT key FROM setting ORDER BY key').pluck().all();
}

const rounds = Number(process.env['QADAM_DAMAGES'] ?? 20);

test(`${rounds} times damaged, the file is put aside and the newest backup takes its place`, () => {
  const { folder, file } = profile();
  const whole = readFileSync(file);
  const random = randomFrom(20261122);
  for (let round = 0; round < rounds; round += 1) {
    const [name, damage] = damages[round % damages.length] ?? ['', () => {}];
    writeFileSync(file, whole);
    damage(file, random);
    const moment = new Date(Date.UTC(2026, 10, 22, 0, 0, round));
    const opened = openOrRestore(file, moment);
    const keys = opened.db.prepare('SELECT key FROM setting').pluck().all();
    opened.db.close();
    const aside = join(folder, 'quarantine', moment.toISOString().replaceAll(/[:.]/g, '-'), 'state.db');
    const trouble = name === 'a newer version' ? 'newer' : 'damaged';
    expect([name, opened.trouble, opened.restored, keys, existsSync(aside)]).toEqual([
      name,
      trouble,
      true,
      ['paper'],
      true,
    ]);
  }
});

test('a file that was lost comes back from the newest backup', () => {
  const { folder, file } = profile();
  rmSync(file);
  const opened = openOrRestore(file);
  expect(settingsOf(opened)).toEqual(['paper']);
  expect(opened).toMatchObject({ trouble: 'damaged', restored: true });
  expect(existsSync(join(folder, 'quarantine'))).toBe(false);
});

test("another file's log is not taken for this one's", () => {
  const { folder, file } = profile();
  const other = profile();
  const running = openStateDatabase(other.file);
  running.exec(`UPDATE setting SET value = '"a4"'`);
  copyFileSync(`${other.file}-wal`, `${file}-wal`);
  running.close();
  const opened = openOrRestore(file, new Date('2026-11-22T10:00:00Z'));
  expect(settingsOf(opened)).toEqual(['paper']);
  expect(opened).toMatchObject({ trouble: 'damaged', restored: true });
  expect(readdirSync(join(folder, 'quarantine/2026-11-22T10-00-00-000Z'))).toContain('state.db-wal');
});

test("a file's own log is read after a kill, and its mark stays in backup and restored file", () => {
  const { folder, file } = profile();
  const mark = markOf(file);
  const running = openStateDatabase(file);
  running.exec(`INSERT INTO setting VALUES ('second', '"kk"')`);
  const copy = temporaryFolder();
  for (const name of ['state.db', 'state.db-wal']) copyFileSync(join(folder, name), join(copy, name));
  running.close();
  expect(settingsOf(openOrRestore(join(copy, 'state.db')))).toEqual(['copies', 'paper', 'second']);
  writeFileSync(file, 'damaged '.repeat(1000));
  settingsOf(openOrRestore(file));
  expect([mark === 0, markOf(file)]).toEqual([false, mark]);
});

test('a backup that a clock dated later than now does not come before the one of yesterday', () => {
  const { folder, file } = profile();
  const backups = join(folder, 'backups');
  const [yesterday = ''] = readdirSync(backups);
  const db = openStateDatabase(file);
  db.exec('DELETE FROM setting');
  backUp(db, backups, new Date(Date.now() + 1000 * 86_400_000));
  db.close();
  writeFileSync(file, 'damaged '.repeat(1000));
  expect(readdirSync(backups)).toContain(yesterday);
  expect(settingsOf(openOrRestore(file))).toEqual(['paper']);
});

test('a first start begins fresh data without trouble', () => {
  const opened = openOrRestore(join(temporaryFolder(), 'state.db'));
  expect(settingsOf(opened)).toEqual([]);
  expect(opened).not.toHaveProperty('trouble');
});

test('without a whole backup fresh data is begun', () => {
  const { folder, file } = profile();
  rmSync(join(folder, 'backups'), { recursive: true });
  writeFileSync(file, 'damaged '.repeat(1000));
  const opened = openOrRestore(file);
  expect(settingsOf(opened)).toEqual([]);
  expect(opened).toMatchObject({ trouble: 'damaged', restored: false });
});

test("a newer kiosk's file is put aside byte for byte", () => {
  const { folder, file } = profile();
  const newer = new Database(file);
  newer.pragma('user_version = 99');
  newer.close();
  const before = readFileSync(file);
  const opened = openOrRestore(file, new Date('2026-11-22T10:00:00Z'));
  expect(settingsOf(opened)).toEqual(['paper']);
  expect(opened.trouble).toBe('newer');
  expect(readFileSync(join(folder, 'quarantine/2026-11-22T10-00-00-000Z/state.db'))).toEqual(before);
});

test('the newest three damaged files are kept', () => {
  const { folder, file } = profile();
  for (const hour of [10, 11, 12, 13]) {
    writeFileSync(file, 'damaged '.repeat(100));
    openOrRestore(file, new Date(Date.UTC(2026, 10, 22, hour))).db.close();
  }
  const stamps = readdirSync(join(folder, 'quarantine')).map((name) => name.slice(11, 13));
  expect(stamps).toEqual(['11', '12', '13']);
});

test('an earlier version is backed up before it is changed', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'state.db');
  const old = openStateDatabase(file);
  old.exec('DROP TABLE job');
  old.pragma('user_version = 1');
  old.close();
  openOrRestore(file).db.close();
  const [backup = ''] = readdirSync(join(folder, 'backups'));
  const copy = new Database(join(folder, 'backups', backup), { readonly: true });
  onTestFinished(() => void copy.close());
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
});

test('where nothing can be written the kiosk works in memory with the settings it can read', () => {
  const { folder, file } = profile();
  const before = readdirSync(folder);
  mkdirSync(`${file}-wal`);
  const opened = openOrRestore(file);
  expect(opened.trouble).toBe('not-writable');
  expect(settingsOf(opened)).toEqual(['copies', 'paper']);
  opened.db.exec(`INSERT INTO setting VALUES ('second', '"kk"')`);
  rmSync(`${file}-wal`, { recursive: true });
  expect(readdirSync(folder)).toEqual(before);
  expect(settingsOf(openOrRestore(file))).toEqual(['copies', 'paper']);
});

/** A profile as a power cut leaves it on the day of the set-up: the file knows nothing yet, its log everything. */
function cutOff(): { folder: string; file: string } {
  const running = temporaryFolder();
  const folder = temporaryFolder();
  const db = openStateDatabase(join(running, 'state.db'));
  db.exec(`INSERT INTO setting VALUES ('paper', '"80mm"'); INSERT INTO staff_pin VALUES ('manager', 'a hash')`);
  backUp(db, join(folder, 'backups'));
  db.exec(`INSERT INTO setting VALUES ('copies', '2')`);
  for (const name of ['state.db', 'state.db-wal']) copyFileSync(join(running, name), join(folder, name));
  db.close();
  return { folder, file: join(folder, 'state.db') };
}

test('where nothing can be written the kiosk knows in memory what only the log of its file has', () => {
  const { file } = cutOff();
  mkdirSync(`${file}-shm`);
  const before = [readFileSync(file), readFileSync(`${file}-wal`)];
  const opened = openOrRestore(file);
  expect(opened.trouble).toBe('not-writable');
  expect(opened).not.toHaveProperty('restored');
  expect(settingsOf(opened)).toEqual(['copies', 'paper']);
  expect(opened.db.prepare('SELECT hash FROM staff_pin').pluck().all()).toEqual(['a hash']);
  expect([readFileSync(file), readFileSync(`${file}-wal`)]).toEqual(before);
});

test.each(['a log that can not be read', 'damage that can not be put aside'])(
  '%s: in memory a backup holds',
  (what) => {
    const { folder, file } = cutOff();
    rmSync(`${file}-wal`);
    if (what === 'a log that can not be read') mkdirSync(`${file}-wal`);
    else {
      writeFileSync(file, 'damaged '.repeat(1000));
      writeFileSync(join(folder, 'quarantine'), 'no folder');
    }
    const opened = openOrRestore(file);
    expect(opened).toMatchObject({ trouble: 'not-writable', restored: true });
    expect(opened.db.memory).toBe(true);
    expect(settingsOf(opened)).toEqual(['paper']);
  },
);

test('where there is no place for data at all the kiosk works in memory', () => {
  const opened = openOrRestore(join(temporaryFolder(), 'missing/state.db'));
  expect(settingsOf(opened)).toEqual([]);
  expect(opened.trouble).toBe('not-writable');
});
