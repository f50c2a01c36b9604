import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DirectoryStore } from '../../../main/database/directory-store.ts';
import { migrate, migrations } from '../../../main/database/migrations.ts';
import { sampleEntries, sampleMaps, someEntry } from '../../support/directory.ts';
import { randomDirectory } from '../../support/random-directory.ts';

function openStore() {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db);
  return { db, store: new DirectoryStore(db) };
}

test('a fresh kiosk has an empty directory that nobody gave', () => {
  expect(openStore().store.read()).toEqual({ given: null, entries: [] });
});

test('what is put in comes out, in the same order, with its day and map sketches', () => {
  const { store } = openStore();
  store.replace(sampleEntries, sampleMaps(), '2026-11-22');
  expect(store.read()).toEqual({ given: '2026-11-22', entries: sampleEntries });
  expect(store.maps()).toEqual(sampleMaps());
  expect(store.map('clinic', 'polyclinic-5')).toEqual(sampleMaps().get('clinic:polyclinic-5'));
  expect(store.map('clinic', 'polyclinic-9')).toBeUndefined();
  expect(store.map('insurer', 'polyclinic-5')).toBeUndefined();
});

test.each([1, 2, 3])('any entries come out as they went in (%i)', (seed) => {
  const { store } = openStore();
  const entries = randomDirectory(seed);
  store.replace(entries, new Map(), '2026-11-22');
  expect(store.read().entries).toEqual(entries);
});

test('another directory takes the place of the whole one before, and nothing of that is left', () => {
  const { db, store } = openStore();
  store.replace(sampleEntries, sampleMaps(), '2026-11-22');
  const other = [someEntry({ kind: 'insurer', id: 'polyclinic-5' })];
  store.replace(other, new Map(), '2026-12-01');
  expect(store.read()).toEqual({ given: '2026-12-01', entries: other });
  expect(store.maps().size).toBe(0);
  expect(db.prepare('SELECT count(*) AS n FROM directory_text').get()).toEqual({ n: 1 });
});

test('entries that can not all be kept change nothing', () => {
  const { store } = openStore();
  store.replace(sampleEntries, sampleMaps(), '2026-11-22');
  const [first] = sampleEntries;
  const twice = first === undefined ? [] : [first, first];
  expect(() => store.replace(twice, new Map(), '2026-12-01')).toThrow('UNIQUE constraint failed');
  expect(store.read()).toEqual({ given: '2026-11-22', entries: sampleEntries });
  expect(store.maps()).toEqual(sampleMaps());
});

test('a kiosk from before the directory keeps its settings and gets an empty one', () => {
  const db = new Database(':memory:');
  migrate(db, migrations.slice(0, 2));
  db.prepare('INSERT INTO setting VALUES (?, ?)').run('paper', '"80mm"');
  migrate(db);
  expect(db.prepare('SELECT value FROM setting').get()).toEqual({ value: '"80mm"' });
  expect(new DirectoryStore(db).read().entries).toEqual([]);
});

test('the tables take no other kind, no text without its entry and no number for text', () => {
  const { db } = openStore();
  const entry = db.prepare("INSERT INTO directory_entry VALUES (?, 'a', 0, '', NULL, '[]', '{}', '[]', '[]', NULL)");
  expect(() => entry.run('hospital')).toThrow('CHECK constraint failed');
  const text = db.prepare("INSERT INTO directory_text VALUES ('clinic', 'b', 'name', 'ru', 'x')");
  expect(() => text.run()).toThrow('FOREIGN KEY constraint failed');
});
