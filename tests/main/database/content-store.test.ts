import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { searchSchema } from '../../../shared/search/index-tables.ts';
import { ContentStore, type Wanted } from '../../../main/database/content-store.ts';
import { StartError } from '../../../main/start-error.ts';
import { smallGuide } from '../support/small-guide.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function writeContent(schema = '3'): string {
  const file = join(temporaryFolder(), 'content.db');
  const db = new Database(file);
  db.exec(`CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) STRICT;
    CREATE TABLE guide(kind TEXT, position INTEGER, id TEXT, body TEXT, PRIMARY KEY(kind, position)) STRICT;
    CREATE TABLE text(language TEXT, id TEXT, text TEXT, status TEXT, PRIMARY KEY(language, id)) STRICT, WITHOUT ROWID;
    CREATE TABLE leaflet(language TEXT, id TEXT, text TEXT, PRIMARY KEY(language, id)) STRICT, WITHOUT ROWID;
    ${searchSchema}`);
  db.prepare("INSERT INTO meta VALUES ('version', '2026-11-22-x'), ('schema', ?)").run(schema);
  const put = db.prepare('INSERT INTO guide VALUES (?, ?, ?, ?)');
  const { rules, ...lists } = smallGuide;
  for (const [kind, list] of Object.entries(lists)) {
    // Backwards: the position decides, not the order of writing.
    for (const [position, item] of [...list.entries()].reverse())
      put.run(kind, position, item.id, JSON.stringify(item));
  }
  put.run('rules', 0, 'rules', JSON.stringify(rules));
  db.exec(`INSERT INTO text VALUES ('ru', 'ui.start.welcome', 'Здравствуйте', 'drafted'),
      ('ru', 'ui.action.help', 'Помощь', 'drafted'), ('ru', 'ui.startle', 'Нет', 'drafted'),
      ('tg', 'ui.start.welcome', 'Салом', 'drafted'), ('tg', 'step.contract.title', 'Шартнома', 'drafted'),
      ('tg', 'note.copies', 'Нусха', 'drafted'), ('xx', 'ui.start.welcome', 'x', 'drafted');
    INSERT INTO leaflet VALUES ('tg', 'leaflet.step.1', 'Қадами 1');`);
  db.close();
  return file;
}

test('reads the guide in order and the texts of a language', () => {
  const content = ContentStore.open(writeContent());
  expect(content.guide).toEqual(smallGuide);
  expect(content.version).toBe('2026-11-22-x');
  expect(content.language('tg')).toEqual({
    language: 'tg',
    texts: { 'ui.start.welcome': 'Салом', 'step.contract.title': 'Шартнома', 'note.copies': 'Нусха' },
    leaflet: { 'leaflet.step.1': 'Қадами 1' },
  });
  content.close();
});

test('the start screen gets its own few texts of every language of the guide', () => {
  const content = ContentStore.open(writeContent());
  expect(content.startTexts()).toEqual({
    ru: { 'ui.start.welcome': 'Здравствуйте', 'ui.action.help': 'Помощь' },
    tg: { 'ui.start.welcome': 'Салом' },
  });
  content.close();
});

test('knows no language that the guide does not list', () => {
  const content = ContentStore.open(writeContent());
  expect(content.language('xx')).toBeUndefined();
  expect(content.language('constructor')).toBeUndefined();
  content.close();
});

test('content of another layout or without a file is a reason not to start', () => {
  expect(() => ContentStore.open(writeContent('2'))).toThrow('has the layout "2" instead of "3"');
  expect(() => ContentStore.open('/nowhere/content.db')).toThrow(StartError);
});

const wordsOf = (content: ContentStore, wanted: Wanted): unknown => JSON.parse(content.words('tg', wanted) ?? '');

test('a language travels in two JSON texts: what its screens say first, with what else is wanted at once, and the rest', () => {
  const content = ContentStore.open(writeContent());
  const welcome = { 'ui.start.welcome': 'Салом' };
  const [step, note] = [{ 'step.contract.title': 'Шартнома' }, { 'note.copies': 'Нусха' }];
  expect(wordsOf(content, [])).toEqual({ texts: welcome, leaflet: {} });
  expect(wordsOf(content, ['note.copies', 'ui.start.welcome', 'note.none'])).toEqual({
    texts: { ...welcome, ...note },
    leaflet: {},
  });
  expect(wordsOf(content, 'rest')).toEqual({
    texts: { ...step, ...note },
    leaflet: { 'leaflet.step.1': 'Қадами 1' },
  });
  expect(content.words('xx', [])).toBeUndefined();
  expect(content.words('xx', 'rest')).toBeUndefined();
  content.close();
});
