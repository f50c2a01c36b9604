import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPacks, mediaFolders } from '../../../main/content-packs/sources.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('packs are found at the top of each medium, and nothing that leads elsewhere', async () => {
  const root = temporaryFolder();
  const stick = join(root, 'clerk/STICK');
  mkdirSync(join(stick, 'deeper'), { recursive: true });
  mkdirSync(join(stick, 'folder.qadampack'));
  for (const name of ['a.qadampack', 'B.QADAMPACK', 'letter.txt', 'deeper/c.qadampack'])
    writeFileSync(join(stick, name), '');
  symlinkSync(join(stick, 'a.qadampack'), join(stick, 'link.qadampack'));
  symlinkSync(stick, join(root, 'clerk/linked'));
  const folders = await mediaFolders([root, '/nowhere']);
  expect(folders.toSorted()).toEqual([join(root, 'clerk'), stick]);
  const found = await findPacks(folders);
  expect(found.map(({ name, place }) => `${place}/${name}`).toSorted()).toEqual([
    'STICK/B.QADAMPACK',
    'STICK/a.qadampack',
  ]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});

test('a folder with more in it than anyone put there is looked at for so long and no longer', async () => {
  const folder = temporaryFolder();
  for (let index = 0; index < 400; index += 1) writeFileSync(join(folder, `${index}.qadampack`), '');
  expect(await findPacks([folder])).toHaveLength(20);
});
