import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStateDatabase } from '../../../main/database/open.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test.each(['a fresh file', 'a file opened before'])('%s is opened durable and strict', (which) => {
  const file = join(temporaryFolder(), 'state.db');
  if (which !== 'a fresh file') openStateDatabase(file).close();
  const db = openStateDatabase(file);
  const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'trusted_schema'];
  expect(pragmas.map((name) => db.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 3000, 0]);
  db.close();
});
