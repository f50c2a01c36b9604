import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openStateDatabase } from '../../../main/database/open.ts';
import { openOrReplace } from '../../../main/database/quarantine.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test.each(['a fresh file', 'a file opened before'])('%s is opened durable and strict', (which) => {
  const file = join(temporaryFolder(), 'state.db');
  if (which !== 'a fresh file') openStateDatabase(file).close();
  const db = openStateDatabase(file);
  const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'trusted_schema'];
  expect(pragmas.map((name) => db.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 3000, 0]);
  db.close();
});

test('a newer file is not touched, not even put aside', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'state.db');
  const newer = new Database(file);
  newer.pragma('user_version = 9');
  newer.close();
  const before = readFileSync(file);
  expect(() => openOrReplace(file, () => {})).toThrow('newer Qadam');
  expect(readFileSync(file)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['state.db']);
});

test('a damaged file is put aside whole and a fresh one begun', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'state.db');
  writeFileSync(file, 'no database at all, and long enough to be looked at as one '.repeat(20));
  let told = 0;
  const db = openOrReplace(file, () => (told += 1), new Date('2026-11-22T10:00:00Z'));
  expect(db.prepare('SELECT count(*) AS n FROM setting').get()).toEqual({ n: 0 });
  db.close();
  expect(told).toBe(1);
  expect(existsSync(join(folder, 'quarantine/2026-11-22T10-00-00-000Z/state.db'))).toBe(true);
});

test('a file that can not be opened for another reason is not replaced', () => {
  expect(() => openOrReplace(join(temporaryFolder(), 'missing/state.db'), () => {})).toThrow(
    'directory does not exist',
  );
});
