import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../main/files.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

test('makes the folder and leaves nothing but the file', async () => {
  const folder = join(temporaryFolder(), 'a/b');
  await writeWhole(join(folder, 'x.pdf'), Buffer.from('one'));
  await writeWhole(join(folder, 'x.pdf'), Buffer.from('two'));
  expect(readdirSync(folder)).toEqual(['x.pdf']);
  expect(readFileSync(join(folder, 'x.pdf'), 'utf8')).toBe('two');
});

test('leaves nothing behind when it fails', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'x.pdf'));
  await expect(writeWhole(join(folder, 'x.pdf'), Buffer.from('one'))).rejects.toThrow('EISDIR');
  expect(readdirSync(folder)).toEqual(['x.pdf']);
});
