import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DirectoryStore } from '../../../main/database/directory-store.ts';
import { migrate } from '../../../main/database/migrations.ts';
import { faultLine } from '../../../main/directory/fault.ts';
import { takeIn } from '../../../main/directory/take-in.ts';
import { brokenDirectories } from '../../support/broken-directories/all.ts';
import type { BrokenFile } from '../../support/broken-directories/rows.ts';
import { languages, sampleEntries, sampleMaps } from '../../support/directory.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const files = await brokenDirectories();

function filledStore(): DirectoryStore {
  const db = new Database(':memory:');
  migrate(db);
  const store = new DirectoryStore(db);
  store.replace(sampleEntries, sampleMaps(), '2026-11-22');
  return store;
}

const noFault = { code: 'other', line: 0, column: '', reason: '', mend: '' } as const;
const placeOf = (line: number) =>
  line < 0 ? /^(The file|Line \d+)/ : new RegExp(`^${line === 0 ? 'The file' : `Line ${line}`}\\b`);

const contentsOf = (store: DirectoryStore) => JSON.stringify([store.read(), [...store.maps()]]);

test('there are at least 200 different ones', () => {
  expect(files.length).toBeGreaterThanOrEqual(200);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

test.each(files)('$name is refused, and the directory stays as it is', async (file: BrokenFile) => {
  const store = filledStore();
  const before = contentsOf(store);
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries({ ...file.beside, [file.name]: file.bytes })) {
    writeFileSync(join(folder, name), bytes);
  }
  const taken = await takeIn(join(folder, file.name), { store, languages, day: '2027-01-01' });
  expect(taken.ok).toBe(false);
  const faults = taken.ok ? [] : taken.faults;
  const [first] = faults;
  expect(first?.reason).toMatch(file.says);
  // Of quotes without their pair it is only known where reading gave up.
  expect(faultLine({ ...(first ?? noFault), reason: '', mend: '' })).toMatch(placeOf(file.line));
  expect(first?.mend).not.toBe('');
  // Each has its own words in the staff's languages (tests/main/staff/staff-texts.test.ts).
  expect(first?.code).not.toBe('other');
  expect(faults.length).toBeLessThanOrEqual(100);
  expect(contentsOf(store)).toBe(before);
});
