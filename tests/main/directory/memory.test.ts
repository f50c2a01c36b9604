import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { writeDirectoryFile } from '../../../main/directory/write-file.ts';
import { at, projectNode } from '../../../tools/setup/paths.mjs';
import { brokenDirectories } from '../../support/broken-directories/all.ts';
import { languages, someEntry } from '../../support/directory.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Most that taking a file in may add to the memory of the process, in MB; a file is at most 5 MB. */
const mostMb = 100;

/** Takes a file in, in a process of its own. */
function takenIn(file: string) {
  const output = execFileSync(projectNode(), [at('tests/support/take-in-once.ts'), file], { encoding: 'utf8' });
  return z.strictObject({ ok: z.boolean(), grownMb: z.number() }).parse(JSON.parse(output));
}

const heavy = /mb|bomb|far|many/;
const files = (await brokenDirectories()).filter(({ name }) => heavy.test(name));

test('there are files that are large or become so', () => {
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['50-mb.csv', 'bomb.xlsx', 'far-row.xlsx']));
});

test.each(files)('$name takes little memory', ({ name, bytes }) => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  const { ok, grownMb } = takenIn(file);
  expect(ok).toBe(false);
  expect(grownMb).toBeLessThan(mostMb);
});

test.each(['full.csv', 'full.xlsx'])('a sound directory as large as allowed, %s, does so too', async (name) => {
  const file = join(temporaryFolder(), name);
  const text = (length: number) =>
    'слово '
      .repeat(length)
      .slice(0, length - 1)
      .trim();
  const said = (length: number) => Object.fromEntries(languages.map((language) => [language, text(length)]));
  const entries = Array.from({ length: 500 }, (_, index) =>
    someEntry({ kind: 'clinic', id: `c-${index}`, name: said(110), address: said(150), notes: said(150) }),
  );
  await writeDirectoryFile(file, { entries, maps: new Map() }, languages);
  const { ok, grownMb } = takenIn(file);
  expect(ok).toBe(true);
  expect(grownMb).toBeLessThan(mostMb);
});
