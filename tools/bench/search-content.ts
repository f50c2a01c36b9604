import Database from 'better-sqlite3';
import { indexRows, insertSearchRow, type SearchEntry, searchSchema } from '../../shared/search/index-tables.ts';

/** Another word of the same letters and length, for every second word; which ones differs from copy to copy. */
function otherWord(word: string, copy: number): string {
  const sum = Array.from(word).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  if ((sum + copy) % 2 === 0 || word.length < 3) return word;
  const turn = (copy % (word.length - 1)) + 1;
  return word.slice(turn) + word.slice(0, turn);
}

function otherText(text: string, copy: number): string {
  return text.replaceAll(/\p{L}+/gu, (word) => otherWord(word, copy));
}

/** So many times the content: copies in which half of the words are new, so that both lists and vocabulary grow. */
export function enlarged(entries: readonly SearchEntry[], times: number): SearchEntry[] {
  return Array.from({ length: times }, (_, copy) =>
    entries.map((entry): SearchEntry => {
      if (copy === 0) return entry;
      const other = (line: SearchEntry['body'][number]) => ({ ...line, text: otherText(line.text, copy) });
      return {
        ...entry,
        id: `${entry.id}-${copy}`,
        title: otherText(entry.title, copy),
        names: entry.names.map(other),
        body: entry.body.map(other),
      };
    }),
  ).flat();
}

/** Fills the empty tables of an index. */
export function fillIndex(db: Database.Database, entries: readonly SearchEntry[]): void {
  const rows = indexRows(entries);
  for (const table of ['search_entry', 'search_index', 'search_word'] as const) {
    const insert = db.prepare(insertSearchRow[table]);
    for (const row of rows[table]) insert.run(...row);
  }
  db.exec("INSERT INTO search_index(search_index) VALUES ('optimize')");
}

/** A database file with nothing but the index of these entries. */
export function writeIndex(file: string, entries: readonly SearchEntry[]): void {
  const db = new Database(file);
  db.exec(searchSchema);
  db.transaction(() => fillIndex(db, entries))();
  db.close();
}
