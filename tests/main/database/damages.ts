import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';

type Damage = (file: string, random: () => number) => void;

/** Overwrites a stretch of the file that no spare room of a page can swallow. */
function overwrite(file: string, random: () => number, write: (bytes: Buffer, from: number, to: number) => void): void {
  const bytes = readFileSync(file);
  const pages = Math.floor(bytes.length / 4096);
  const from = Math.floor(random() * pages) * 4096;
  write(bytes, from, from + 4096);
  writeFileSync(file, bytes);
}

/** What can happen to a database file, by name. */
export const damages: readonly (readonly [name: string, damage: Damage])[] = [
  ['zeros', (file, random) => overwrite(file, random, (bytes, from, to) => bytes.fill(0, from, to))],
  [
    'flipped bits',
    (file, random) =>
      overwrite(file, random, (bytes, from, to) => {
        for (let at = from; at < to; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      }),
  ],
  ['cut off', (file, random) => truncateSync(file, 1 + Math.floor(random() * (readFileSync(file).length - 4096)))],
  ['emptied', (file) => writeFileSync(file, '')],
  [
    'no database',
    (file) => writeFileSync(file, 'something else entirely, and long enough to be looked at '.repeat(200)),
  ],
  [
    'a folder in its place',
    (file) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
  [
    'a newer version',
    (file) => {
      const db = new Database(file);
      db.pragma('user_version = 99');
      db.exec('CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT)');
      db.exec("INSERT OR REPLACE INTO meta VALUES ('schema', '99')");
      db.close();
    },
  ],
];
