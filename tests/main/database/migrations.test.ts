import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, migrations, NewerDatabaseError } from '../../../main/database/migrations.ts';

const versionOf = (db: Database.Database) => db.pragma('user_version', { simple: true });

test('a fresh file gets every table', () => {
  const db = new Database(':memory:');
  migrate(db);
  expect(versionOf(db)).toBe(migrations.length);
  db.prepare('INSERT INTO setting VALUES (?, ?)').run('paper', '"a4"');
  expect(() => db.prepare('INSERT INTO counter VALUES (?, ?, ?, ?)').run('2026-11-22', 'print', 'x', 'many')).toThrow(
    'cannot store TEXT value in INTEGER column',
  );
});

test('an old file keeps its rows and gets the later steps only', () => {
  const db = new Database(':memory:');
  migrate(db);
  db.prepare('INSERT INTO setting VALUES (?, ?)').run('paper', '"80mm"');
  migrate(db, [...migrations, 'CREATE TABLE later (id INTEGER) STRICT']);
  expect(versionOf(db)).toBe(migrations.length + 1);
  expect(db.prepare('SELECT * FROM setting').all()).toEqual([{ key: 'paper', value: '"80mm"' }]);
});

test('a step that fails leaves nothing of itself', () => {
  const db = new Database(':memory:');
  const broken = [...migrations, 'CREATE TABLE half (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1)'];
  expect(() => migrate(db, broken)).toThrow('no such table: nowhere');
  expect(versionOf(db)).toBe(migrations.length);
  expect(db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get()).toEqual({ n: 0 });
});

test('a newer file is refused, says why, and stays as it is', () => {
  const db = new Database(':memory:');
  db.pragma('user_version = 9');
  expect(() => migrate(db)).toThrow(NewerDatabaseError);
  expect(() => migrate(db)).toThrow(
    'was written by a newer Qadam (data version 9, this one knows up to 1). Nothing was changed',
  );
  expect(versionOf(db)).toBe(9);
});
