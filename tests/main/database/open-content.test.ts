import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openContent } from '../../../main/database/open-content.ts';
import { compile } from '../../../tools/content/compile.ts';
import { loadContent } from '../../../tools/content/load.ts';
import { randomFrom } from '../../support/random.ts';
import { damages } from './damages.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const rounds = Number(process.env['QADAM_DAMAGES'] ?? 20);

function files(): { shipped: string; installed: string } {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'content'));
  const shipped = join(folder, 'shipped.db');
  compile(loadContent(), shipped);
  const installed = join(folder, 'content/content.db');
  cpSync(shipped, installed);
  return { shipped, installed };
}

test('installed content is used where it is whole', () => {
  const { shipped, installed } = files();
  const content = openContent(installed, '/nowhere', (cause) => expect.unreachable(String(cause)));
  content.close();
  expect(existsSync(shipped)).toBe(true);
});

test(`${rounds} times damaged, the installed content is put aside and the shipped one used`, () => {
  const { shipped, installed } = files();
  const whole = readFileSync(installed);
  const random = randomFrom(20261122);
  for (let round = 0; round < rounds; round += 1) {
    const [name, damage] = damages[round % damages.length] ?? ['', () => {}];
    writeFileSync(installed, whole);
    damage(installed, random);
    let told = 0;
    const content = openContent(installed, shipped, () => (told += 1));
    onTestFinished(() => content.close());
    expect([name, told, existsSync(installed), content.languages.length]).toEqual([name, 1, false, 9]);
  }
});
