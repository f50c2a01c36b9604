import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPlaces } from '../../../main/staff/places.ts';
import { writeToFirst } from '../../../main/staff/write-out.ts';
import { quietLog } from '../support/quiet-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const files = new Map([['report.pdf', Buffer.from('whole')]]);

test('files are saved whole into the first place that takes them, whose folder is made', async () => {
  const root = temporaryFolder();
  const folder = join(root, 'Qadam');
  writeFileSync(join(root, 'full'), '');
  const { log, lines } = quietLog();
  const places = [{ id: 'stick', folder: join(root, 'full') }, ...(await listPlaces(folder))];
  expect(await writeToFirst(places, files, log)).toBe(folder);
  expect(readFileSync(join(folder, 'report.pdf'), 'utf8')).toBe('whole');
  expect(lines).toMatchObject([{ event: 'file-not-saved' }]);
});

test('where nothing can be written, that is said and nothing is left', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(await writeToFirst(await listPlaces(join(folder, 'file')), files, quietLog().log)).toBeUndefined();
  expect(readdirSync(folder).toSorted()).toEqual(['file']);
});
