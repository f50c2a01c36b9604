import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { PackReason } from '../../../shared/content/pack-refusal.ts';
import { randomFrom } from '../../support/random.ts';

/** A database like another but for what a statement changes in it. */
export function changed(database: Buffer, sql: string, folder: string): Buffer {
  const file = join(folder, 'changed.db');
  writeFileSync(file, database);
  const db = new Database(file);
  db.exec(sql);
  db.close();
  return readFileSync(file);
}

const statements: readonly (readonly [PackReason, says: RegExp, sql: string])[] = [
  [
    'content-fails',
    /tg\.yaml, "question\.who\.title": the text is missing/,
    "DELETE FROM text WHERE language = 'tg' AND id = 'question.who.title'",
  ],
  [
    'content-fails',
    /interface asks for the text "ui\.start\.welcome", which is missing/,
    "DELETE FROM text WHERE id = 'ui.start.welcome'",
  ],
  [
    'content-fails',
    /the placeholders are none, in Russian \{\{n\}\}/,
    "UPDATE text SET text = 'банди Қоидаҳо' WHERE language = 'tg' AND id = 'source.item'",
  ],
  [
    'content-fails',
    /the condition asks for the unknown question "whom"/,
    `UPDATE guide SET body = replace(body, '"q":"who"', '"q":"whom"') WHERE kind = 'outcomes'`,
  ],
  ['content-fails', /lead to no outcome/, "DELETE FROM guide WHERE kind = 'outcomes' AND id = 'emergency'"],
  [
    'content-fails',
    /in force only from 2027-01-01/,
    `UPDATE guide SET body = json_replace(body, '$.in_force', '2027-01-01') WHERE kind = 'acts'`,
  ],
  ['damaged', /sources/, `UPDATE guide SET body = json_replace(body, '$.sources', json('[]')) WHERE kind = 'steps'`],
  ['damaged', /./, "DELETE FROM guide WHERE kind = 'rules'"],
  ['damaged', /layout "99"/, "UPDATE meta SET value = '99' WHERE key = 'schema'"],
  ['content-fails', /version 2026/, "UPDATE meta SET value = '2026-11-22-00000000' WHERE key = 'version'"],
  ['wrong-layout', /tables/, 'CREATE TRIGGER more AFTER INSERT ON text BEGIN SELECT 1; END'],
  ['wrong-layout', /tables/, 'CREATE VIEW more AS SELECT * FROM text'],
  ['wrong-layout', /tables/, 'DROP TABLE law'],
];

/** Databases that a publisher might sign by mistake, the reason that each is refused for and what the detail says. */
export function brokenDatabases(database: Buffer, folder: string): readonly (readonly [PackReason, RegExp, Buffer])[] {
  const random = randomFrom(6);
  const zeroed = Buffer.from(database);
  zeroed.fill(0, 4096 * 20, 4096 * 60);
  return [
    ...statements.map(([reason, says, sql]) => [reason, says, changed(database, sql, folder)] as const),
    ['damaged', /./, zeroed],
    ['damaged', /./, Buffer.from(Array.from({ length: 5000 }, () => Math.floor(random() * 256)))],
  ];
}
