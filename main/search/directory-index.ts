import Database from 'better-sqlite3';
import type { HitKind } from '../../shared/search/hits.ts';
import { indexRows, insertSearchRow, type SearchEntry, searchSchema } from '../../shared/search/index-tables.ts';
import { SearchStore } from '../database/search-store.ts';

/** Something that is found in every language by any of its texts; the first one's title is shown. */
export interface FoundEntry {
  readonly kind: HitKind;
  readonly id: string;
  readonly texts: readonly { readonly title: string; readonly body: string; readonly language?: string }[];
}

/** Stands for every visitor's language in front of the words. */
const anyLanguage = 'xx';

function searchEntry({ kind, id, texts }: FoundEntry): SearchEntry[] {
  const [first, ...others] = texts;
  if (first === undefined) return [];
  const line = (text: string, language = '') => ({ text, language });
  return [
    {
      language: anyLanguage,
      kind,
      id,
      title: first.title,
      names: others.map(({ title, language }) => line(title, language)).filter(({ text }) => text !== ''),
      body: texts.map(({ body, language }) => line(body, language)).filter(({ text }) => text !== ''),
    },
  ];
}

/**
 * An index in memory of what the office itself put in, searched by the same code as the content. Make a new one when
 * the entries have changed, and close the old.
 */
export function createDirectoryIndex(entries: readonly FoundEntry[]): { store: SearchStore; close: () => void } {
  const db = new Database(':memory:');
  db.exec(searchSchema);
  const rows = indexRows(entries.flatMap(searchEntry));
  db.transaction(() => {
    for (const table of ['search_entry', 'search_index', 'search_word'] as const) {
      const insert = db.prepare(insertSearchRow[table]);
      for (const row of rows[table]) insert.run(...row);
    }
  })();
  return { store: new SearchStore(db, anyLanguage), close: () => db.close() };
}
