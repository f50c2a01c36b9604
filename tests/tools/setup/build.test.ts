import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOf } from '../../../tools/setup/build.mjs';

let folder = '';
const file = (...parts: string[]) => join(folder, ...parts);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qadam-build-'));
  mkdirSync(file('deep'));
  writeFileSync(file('deep', 'a.ts'), 'one');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('is the same for the same files and ignores paths that do not exist', () => {
  expect(hashOf([folder])).toBe(hashOf([folder, file('nothing')]));
});

test.each<[string, () => void]>([
  ['a changed file', () => writeFileSync(file('deep', 'a.ts'), 'two')],
  ['a new file', () => writeFileSync(file('b.ts'), '')],
  ['a renamed file', () => renameSync(file('deep', 'a.ts'), file('deep', 'b.ts'))],
  ['a removed file', () => rmSync(file('deep', 'a.ts'))],
])('notices %s', (_, change) => {
  const before = hashOf([folder]);
  change();
  expect(hashOf([folder])).not.toBe(before);
});
