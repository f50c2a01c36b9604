import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileAt, filesIn, listPlaces, mountsOf } from '../../../main/staff/places.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('removable drives are what is mounted where Linux puts them, blanks in their names included', () => {
  const table = [
    'proc /proc proc rw 0 0',
    '/dev/sda1 / ext4 rw 0 0',
    '/dev/sdb1 /media/kiosk/OFFICE\\040STICK vfat rw 0 0',
    '/dev/sdc1 /run/media/kiosk/A exfat rw 0 0',
    '',
  ].join('\n');
  expect(mountsOf(table)).toEqual(['/media/kiosk/OFFICE STICK', '/run/media/kiosk/A']);
});

test('only plain files right in a folder are offered, and only by their plain names', async () => {
  const folder = join(temporaryFolder(), 'Qadam');
  const places = await listPlaces(folder);
  expect(places.at(-1)).toEqual({ id: 'documents', folder });
  mkdirSync(join(folder, 'folder.csv'));
  for (const name of ['b.CSV', 'a.xlsx', '.hidden.csv', 'sheet.pdf', 'map.png']) writeFileSync(join(folder, name), '');
  expect(await filesIn(folder, ['.csv', '.xlsx'])).toEqual(['a.xlsx', 'b.CSV']);
  expect(await filesIn(join(folder, 'gone'), ['.csv'])).toEqual([]);
  expect(fileAt(places, 'documents', 'a.xlsx')).toBe(join(folder, 'a.xlsx'));
  for (const [place, name] of [
    ['/media/pulled-out', 'a.xlsx'],
    ['documents', '../state.db'],
    ['documents', '..\\state.db'],
    ['documents', '/etc/passwd'],
  ] as const)
    expect(fileAt(places, place, name)).toBeUndefined();
});
