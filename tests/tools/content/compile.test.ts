import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideSchema } from '../../../shared/content/schema.ts';
import { compile } from '../../../tools/content/compile.ts';
import { versionOf } from '../../../tools/content/database.ts';
import type { Content } from '../../../shared/content/model.ts';
import { content, contentCopy, guide, languages } from '../../support/content.ts';

let folder: string;
let db: InstanceType<typeof Database>;
const rows = (sql: string, ...values: string[]) =>
  db
    .prepare(sql)
    .raw()
    .all(...values);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qadam-compile-'));
  compile(content, join(folder, 'content.db'));
  db = new Database(join(folder, 'content.db'), { readonly: true });
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function dump(file: string): string {
  const other = new Database(file, { readonly: true });
  const tables = ['meta', 'guide', 'text', 'leaflet', 'law', 'alphabet', 'term', 'search_entry', 'search_word'];
  const whole = tables.map((table) => JSON.stringify(other.prepare(`SELECT * FROM ${table}`).raw().all())).join('\n');
  other.close();
  return whole;
}

test('the same content gives the same database, and nothing unfinished is left', () => {
  compile(contentCopy(), join(folder, 'again.db'));
  expect(dump(join(folder, 'again.db'))).toBe(dump(join(folder, 'content.db')));
  expect(existsSync(join(folder, 'again.db.new'))).toBe(false);
});

test('the guide comes back as it went in', () => {
  const lists = Object.keys(guideSchema.shape).filter((kind) => kind !== 'rules');
  const bodies = (kind: string) =>
    rows('SELECT body FROM guide WHERE kind = ? ORDER BY position', kind)
      .flat()
      .map((body) => JSON.parse(String(body)) as unknown);
  const stored = Object.fromEntries(lists.map((kind) => [kind, bodies(kind)]));
  expect(guideSchema.parse({ ...stored, rules: bodies('rules')[0] })).toEqual(guide);
});

test('every language has every text; eight have the leaflet; the law is whole', () => {
  const perLanguage = rows('SELECT language, count(*) FROM text GROUP BY language ORDER BY language');
  const count = Object.keys(content.texts['ru'] ?? {}).length;
  expect(perLanguage).toEqual(languages.toSorted().map((language) => [language, count]));
  expect(rows('SELECT count(DISTINCT language), count(*) FROM leaflet')).toEqual([[8, 8 * 80]]);
  expect(rows("SELECT count(*) FROM law WHERE act = 'order-44-2025' AND id LIKE 'item-%'")).toEqual([[40]]);
  expect(rows("SELECT count(*) FROM law WHERE act = 'order-44-2025' AND id LIKE 'annex-%'")).toEqual([[10]]);
});

test('says which content it is; a changed letter makes another version', () => {
  expect(Object.fromEntries(rows('SELECT key, value FROM meta') as [string, string][])).toEqual({
    version: versionOf(content),
    schema: '3',
    built_for: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
  const copy = contentCopy();
  const text = copy.texts['en']?.['note.student'];
  if (text !== undefined) text.text += '.';
  expect(versionOf(copy as Content)).not.toBe(versionOf(content));
  expect(db.pragma('user_version', { simple: true })).toBe(3);
  expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
});

test('everything that a visitor may look for is in the index, in every language', () => {
  const kinds = Object.fromEntries(
    rows('SELECT kind, count(*) FROM search_entry GROUP BY kind ORDER BY kind') as [string, number][],
  );
  const rules = guide.rules.refusal.length + guide.rules.complaint.length + guide.rules.phones.length;
  expect(kinds).toMatchObject({
    step: guide.steps.length * languages.length,
    document: guide.documents.length * languages.length,
    disease: 23 * languages.length,
    service: 18 * languages.length,
    rule: rules * languages.length,
    law: content.law.length * languages.length,
  });
  const found = "SELECT rowid FROM search_index WHERE search_index MATCH 'title: hyկարմրուկ'";
  expect(rows(`SELECT language, kind, id FROM search_entry WHERE rowid IN (${found})`)).toEqual([
    ['hy', 'disease', 'measles'],
  ]);
});

test('every everyday word leads to something that is in the index', () => {
  const known = rows("SELECT kind || ':' || id FROM search_entry WHERE language = 'ru'").flat();
  expect(Object.keys(content.searchWords).filter((key) => !known.includes(key))).toEqual([]);
});
