import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { at } from '../../tools/setup/paths.mjs';
import { commonest, languages } from '../support/content.ts';
import { test } from '../support/e2e-directory.ts';
import { layoutProblems } from '../support/e2e-layout.ts';
import { turnPage } from '../support/e2e-screen.ts';
import { action, changeLanguage, tap, tapTo, walk } from '../support/e2e-touch.ts';
import { expect } from '../support/electron-app.ts';

/** A size of screen, and the languages that are looked at, each also in the largest text and contrast where marked. */
const screens: [size: string, languages: readonly string[], largest: readonly string[]][] = [
  ['1080x1920', languages, ['hy', 'uz']],
  ['1280x800', languages, ['hy', 'uz']],
  ['1920x1080', ['hy', 'uz'], ['hy']],
  ['1366x768', ['hy', 'uz'], ['hy']],
];

/** Goes through the pages of what shows, with a picture of each, and gives what is wrong with them. */
async function look(page: Page, folder: string, name: string): Promise<string[]> {
  const problems: string[] = [];
  let number = 1;
  do {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    problems.push(...(await layoutProblems(page)).map((problem) => `${name} ${number}: ${problem}`));
    if (number <= 3) await page.screenshot({ path: join(folder, `${name}-${number}.png`) });
    number += 1;
  } while (await turnPage(page, 'more'));
  while (await turnPage(page, 'previous-page'));
  return problems;
}

for (const [size, spoken, largest] of screens) {
  test.describe(size, () => {
    test.use({ kioskArgs: [`--window-size=${size}`] });
    test.setTimeout(300_000);

    test(`the directory fits ${size} in every look`, async ({ kiosk: { page } }) => {
      const folder = at(join('out', 'screens', size, 'directory'));
      mkdirSync(folder, { recursive: true });
      const problems: string[] = [];
      const inEach = async (name: string) => {
        for (const language of spoken) {
          await changeLanguage(page, language);
          problems.push(...(await look(page, folder, `${language}-${name}`)));
        }
        for (const language of largest) {
          await changeLanguage(page, language);
          for (const control of ['larger', 'larger', 'contrast']) await tap(page, action(page, control));
          problems.push(...(await look(page, folder, `${language}-largest-${name}`)));
          for (const control of ['larger', 'contrast']) await tap(page, action(page, control));
        }
        await changeLanguage(page, 'ru');
      };
      await walk(page, 'ru', commonest);
      await inEach('checklist');
      await tapTo(page, 'steps', 'step');
      while ((await page.locator('[data-step="clinic.from-contract"]').count()) === 0)
        await tap(page, action(page, 'next'));
      await inEach('step');
      await tapTo(page, 'directory', 'directory');
      await inEach('list');
      await tap(page, page.locator('.main [data-entry="clinic:polyclinic-5"]'));
      await page.locator('.main h1 [lang]').waitFor();
      await inEach('entry');
      await tap(page, action(page, 'back'));
      await tap(page, action(page, 'filter'));
      await page.locator('[data-view="filter"]').waitFor();
      await inEach('filter');
      await tapTo(page, 'home', 'home');
      await inEach('home');
      expect(problems).toEqual([]);
    });
  });
}
