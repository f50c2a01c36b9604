import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** What a word looks like in base 64, wherever in the encoded text it begins: the characters that no neighbour changes. */
function inBase64(word: string): string[] {
  return [0, 1, 2].map((before) => {
    const encoded = Buffer.from(' '.repeat(before) + word).toString('base64');
    return encoded.replaceAll('=', '').slice(before === 0 ? 0 : before + 1, -1);
  });
}

/** Where any of the words stands in a folder's files, as UTF-8, UTF-16 or in base 64: "file: word". */
export function placesOf(words: readonly string[], folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    const holds = (word: string) =>
      [word, Buffer.from(word, 'utf16le'), ...inBase64(word)].some((form) => bytes.includes(form));
    return words.filter(holds).map((word) => `${file}: ${word}`);
  });
}

/** Every row of every table of a profile's state.db, by table. */
export function stateOf(folder: string): Record<string, Record<string, unknown>[]> {
  const db = new Database(join(folder, 'state.db'), { readonly: true });
  try {
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
    return Object.fromEntries(
      tables.map((name) => [
        String(name),
        db.prepare(`SELECT * FROM "${String(name)}"`).all() as Record<string, unknown>[],
      ]),
    );
  } finally {
    db.close();
  }
}
