import { fold } from './fold.ts';
import { furtherWords } from './readings.ts';

/** A text and the language it is in. */
export interface Line {
  readonly language: string;
  readonly text: string;
}

/** Something that search can find: what it is called in a language, its other names, and all else it says. */
export interface SearchEntry {
  /** The language of the visitors that it is for. */
  readonly language: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly names: readonly Line[];
  /** Further names that it is found by, but that are never shown. */
  readonly unshown?: readonly string[];
  readonly body: readonly Line[];
}

/**
 * The tables of a search index. Each word in them begins with the two letters of the language whose visitors may find
 * it, so that one full-text table serves all languages and none pays for another. The full-text table keeps no text
 * of its own: `search_entry` has it under the same rowid. `search_word` lists the words, forwards and backwards, as
 * one slip leaves either the first or the second half of a word whole.
 */
export const searchSchema = `
CREATE TABLE search_entry(rowid INTEGER PRIMARY KEY, size INTEGER, kind TEXT, id TEXT, language TEXT, title TEXT,
  lines TEXT) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5(title, names, body, content = '', detail = 'column', columnsize = 0,
  prefix = '3 4 5', tokenize = 'unicode61 remove_diacritics 0');
CREATE TABLE search_word(word TEXT PRIMARY KEY, backwards TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX search_word_backwards ON search_word(backwards, word);
`;

/** How many letters a language's code has in front of a word. */
export const codeLength = 2;

/** A word as it stands in the index of a language. */
export function indexWord(language: string, word: string): string {
  return language + word;
}

/** A word's letters from last to first. */
export function backwards(word: string): string {
  return Array.from(word).reverse().join('');
}

type Row = readonly (string | number)[];

/** The rows of `search_entry`, `search_index` and `search_word`, in a fixed order. */
export function indexRows(entries: readonly SearchEntry[]) {
  const entryRows: Row[] = [];
  const textRows: Row[] = [];
  const words = new Map<string, string>();
  for (const [index, { language, kind, id, title, names, unshown = [], body }] of entries.entries()) {
    const column = (texts: readonly string[]) => {
      const all = texts.flatMap((text) => [...fold(text), ...furtherWords(text)]);
      for (const word of all) words.set(indexWord(language, word), indexWord(language, backwards(word)));
      return all.map((word) => indexWord(language, word)).join(' ');
    };
    const lines = [...body, ...names].map((line) => [line.language, line.text]);
    entryRows.push([index + 1, fold(title).length, kind, id, language, title, JSON.stringify(lines)]);
    textRows.push([
      index + 1,
      column([title]),
      column([...names.map(({ text }) => text), ...unshown]),
      column(body.map(({ text }) => text)),
    ]);
  }
  const wordRows: Row[] = [...words].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { search_entry: entryRows, search_index: textRows, search_word: wordRows };
}

/** Inserts a row of `indexRows` into its table. */
export const insertSearchRow = {
  search_entry: 'INSERT INTO search_entry VALUES (?, ?, ?, ?, ?, ?, ?)',
  search_index: 'INSERT INTO search_index(rowid, title, names, body) VALUES (?, ?, ?, ?)',
  search_word: 'INSERT INTO search_word VALUES (?, ?)',
} as const;
