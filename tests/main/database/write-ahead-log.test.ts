import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Db, openStateDatabase, openStateInMemory } from '../../../main/database/open.ts';
import { withLog } from '../../../main/database/write-ahead-log.ts';
import { randomFrom } from '../../support/random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Everything that is in a database. */
function rowsOf(db: Db): unknown[] {
  const rows = db.prepare('SELECT key, value FROM setting ORDER BY key').all();
  db.close();
  return rows;
}

interface Files {
  readonly file: Buffer;
  readonly log: Buffer;
}

/** What SQLite itself reads of the two: nothing where it finds them damaged. */
function bySqlite({ file, log }: Files): unknown[] {
  const state = join(temporaryFolder(), 'state.db');
  writeFileSync(state, file);
  writeFileSync(`${state}-wal`, log);
  try {
    return rowsOf(openStateDatabase(state));
  } catch {
    return [];
  }
}

const byHand = ({ file, log }: Files) => rowsOf(openStateInMemory(withLog(file, log)));

/** A file and its log at several moments: rows large and small, written back into the file in between. */
function moments(): Files[] {
  const file = join(temporaryFolder(), 'state.db');
  const db = openStateDatabase(file);
  const write = db.prepare('INSERT OR REPLACE INTO setting VALUES (?, ?)');
  const look = () => ({ file: readFileSync(file), log: readFileSync(`${file}-wal`) });
  const found: Files[] = [];
  for (let step = 0; step < 6; step += 1) {
    for (let row = 0; row < 4; row += 1) write.run(`${step % 4} ${row}`, `${step} `.repeat(10 ** row));
    found.push(look());
    db.pragma(step % 2 === 0 ? 'wal_checkpoint(PASSIVE)' : 'user_version');
    found.push(look());
  }
  db.exec('DELETE FROM setting; VACUUM');
  found.push(look());
  db.close();
  return found;
}

test('a file and its log, whole, cut off or with a wrong byte, are read as SQLite reads them', () => {
  const random = randomFrom(1);
  const at = (length: number) => Math.floor(random() * length);
  let whole = 0;
  for (const { file, log } of moments()) {
    expect(byHand({ file, log })).toEqual(bySqlite({ file, log }));
    for (let round = 0; round < 8; round += 1) {
      const cut = { file, log: log.subarray(0, at(log.length)) };
      const wrong = { file, log: Buffer.from(log) };
      // The log's header and its first frame's, or anywhere.
      const place = at(round % 2 === 0 ? 56 : log.length);
      wrong.log.writeUInt8((log[place] ?? 0) ^ 1, place);
      for (const files of [cut, wrong]) {
        const read = byHand(files);
        expect(read).toEqual(bySqlite(files));
        if (read.length > 0) whole += 1;
      }
    }
  }
  expect(whole).toBeGreaterThan(50);
});

test("another file's log is left out", () => {
  const [one, other] = [moments(), moments()].map((all) => all[0]);
  const file = one?.file ?? Buffer.alloc(0);
  expect(withLog(file, other?.log ?? Buffer.alloc(0))).toBe(file);
});
