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
    `was written by a newer Qadam (data version 9, this one knows up to ${migrations.length}). Nothing was changed`,
  );
  expect(versionOf(db)).toBe(9);
});

/** What moving a print job from one state to another changes. */
function move(from: string, to: string): number {
  const db = new Database(':memory:');
  migrate(db);
  db.prepare("INSERT INTO job (id, day, session, state, copies) VALUES ('1', '2026-11-22', 's', ?, 1)").run(from);
  return db.prepare('UPDATE job SET state = ?').run(to).changes;
}

test.each([
  ['queued', 'rendering'],
  ['rendering', 'sent'],
  ['sent', 'done'],
])('a print job goes from %s to %s', (from, to) => {
  expect(move(from, to)).toBe(1);
});

test.each([
  ['rendering', 'queued'],
  ['sent', 'rendering'],
  ['done', 'sent'],
])('a print job never goes from %s to %s', (from, to) => {
  expect(() => move(from, to)).toThrow('a job only moves forward');
});

test('a print job that has failed stays so', () => {
  const db = new Database(':memory:');
  migrate(db);
  db.exec("INSERT INTO job (id, day, session, state, copies) VALUES ('1', '2026-11-22', 's', 'sent', 1)");
  expect(() => db.exec("UPDATE job SET state = 'failed'")).toThrow('CHECK constraint failed');
  db.exec("UPDATE job SET state = 'failed', reason = 'jam'");
  expect(() => db.exec("UPDATE job SET state = 'done', reason = NULL")).toThrow('a job only moves forward');
});
