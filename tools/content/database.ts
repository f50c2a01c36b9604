import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import type { Guide } from '../../shared/content/schema.ts';
import { indexRows, insertSearchRow, searchSchema } from '../../shared/search/index-tables.ts';
import type { Alphabet, Content } from '../../shared/content/model.ts';
import { searchEntries } from './search-entries.ts';

/** Raised when the tables change, so that a kiosk refuses content it can't read. */
export const schemaVersion = 3;

const schema = `
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) STRICT;
CREATE TABLE guide(kind TEXT, position INTEGER, id TEXT, body TEXT, PRIMARY KEY(kind, position)) STRICT;
CREATE TABLE text(language TEXT, id TEXT, text TEXT, status TEXT, PRIMARY KEY(language, id)) STRICT, WITHOUT ROWID;
CREATE TABLE leaflet(language TEXT, id TEXT, text TEXT, PRIMARY KEY(language, id)) STRICT, WITHOUT ROWID;
CREATE TABLE law(act TEXT, id TEXT, position INTEGER, title TEXT, text TEXT, PRIMARY KEY(act, id)) STRICT;
CREATE TABLE alphabet(language TEXT PRIMARY KEY, body TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE term(position INTEGER PRIMARY KEY, term TEXT) STRICT;
${searchSchema}`;

type Row = readonly (string | number)[];

function guideRows(guide: Guide): Row[] {
  const { rules, ...lists } = guide;
  const rows = Object.entries(lists).flatMap(([kind, entries]) =>
    entries.map((entry, position): Row => [kind, position, entry.id, JSON.stringify(entry)]),
  );
  return [...rows, ['rules', 0, 'rules', JSON.stringify(rules)]];
}

const lists = ({ letters, standalone, punctuation }: Alphabet) => ({
  letters: [...letters],
  standalone: [...standalone],
  punctuation: [...punctuation],
});

function tables({ guide, texts, leaflet, law, searchWords, alphabets, terms }: Content) {
  return {
    guide: guideRows(guide),
    text: Object.entries(texts).flatMap(([language, entries]) =>
      Object.entries(entries).map(([id, { text, status }]): Row => [language, id, text, status]),
    ),
    leaflet: Object.entries(leaflet).flatMap(([language, entries]) =>
      Object.entries(entries).map(([id, text]): Row => [language, id, text]),
    ),
    law: law.map(({ act, id, title, text }, position): Row => [act, id, position, title, text]),
    // What a text is measured against, for corrections that are made at the kiosk.
    alphabet: Object.entries(alphabets).map(([language, alphabet]): Row => [language, JSON.stringify(lists(alphabet))]),
    term: terms.map((term, position): Row => [position, term]),
    ...indexRows(searchEntries({ guide, texts, leaflet, law, searchWords })),
  };
}

/** The content's version: the newest day on which a source was checked, and a hash over everything. */
export function versionOf(content: Content): string {
  const newest = content.guide.sources.reduce((day, { checked }) => (checked > day ? checked : day), '');
  const hash = createHash('sha256')
    .update(JSON.stringify(tables(content)))
    .digest('hex');
  return `${newest}-${hash.slice(0, 8)}`;
}

/** Writes the whole content into a new database file. The same content gives the same rows in the same order. */
export function writeDatabase(file: string, content: Content, builtFor: string): void {
  const db = new Database(file);
  try {
    db.pragma('journal_mode = DELETE');
    db.exec(schema);
    const meta: Row[] = [
      ['version', versionOf(content)],
      ['schema', String(schemaVersion)],
      ['built_for', builtFor],
    ];
    db.transaction(() => {
      for (const [table, rows] of Object.entries({ meta, ...tables(content) })) {
        const marks = (rows[0] ?? []).map(() => '?').join(', ');
        if (marks === '') continue;
        const special: Readonly<Record<string, string>> = insertSearchRow;
        const insert = db.prepare(special[table] ?? `INSERT INTO ${table} VALUES (${marks})`);
        for (const row of rows) insert.run(...row);
      }
      db.exec("INSERT INTO search_index(search_index) VALUES ('optimize')");
    })();
    db.pragma(`user_version = ${schemaVersion}`);
    db.exec('VACUUM');
  } finally {
    db.close();
  }
}
