import Database from 'better-sqlite3';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { commonest, languages } from '../support/content.ts';
import { layoutProblems } from '../support/e2e-layout.ts';
import { action, changeLanguage, chooseLanguage, screenNamed, tap, tapTo, walk } from '../support/e2e-touch.ts';
import { settled } from '../support/e2e-walk-screens.ts';
import { expect, test } from '../support/electron-app.ts';

const field = (page: Page): Locator => page.locator('[data-field="search"]');
const hit = (page: Page, id: string): Locator => page.locator(`[data-hit="${id}"]`);

async function touchKeys(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await tap(page, page.locator(`[data-screen="search"] [data-key="${key}"]`));
}

/** Chooses a language and opens search from home, with one tap. */
async function openSearch(page: Page, language: string): Promise<void> {
  await chooseLanguage(page, language);
  await tapTo(page, 'search', 'search');
}

for (const [language, keys, found, screen] of [
  ['az', Array.from('vərəm'), 'disease:tuberculosis', 'diseases'],
  ['hy', Array.from('դիմում'), 'document:application', 'about'],
  ['uz', ['o‘', 'p', 'k', 'a', 'space', ...Array.from('shifo')], 'service:pulmonologist', 'services'],
] as const) {
  test(`in "${language}" a word typed by touch leads to its place, and back to the word`, async ({
    kiosk: { page },
  }) => {
    await openSearch(page, language);
    await touchKeys(page, keys);
    const typed = keys.map((key) => (key === 'space' ? ' ' : key)).join('');
    await expect(field(page)).toHaveValue(typed);
    await expect(hit(page, found).locator('mark').first()).toBeVisible();
    await tap(page, hit(page, found));
    await screenNamed(page, screen).waitFor();
    await tapTo(page, 'back', 'search');
    await expect(field(page)).toHaveValue(typed);
    await expect(hit(page, found)).toBeVisible();
  });
}

test('the keys delete, count, and change the letters; a real keyboard types where the caret is', async ({
  kiosk: { page },
}) => {
  await openSearch(page, 'hy');
  await touchKeys(page, ['letters', ...Array.from('корьь'), 'delete']);
  await expect(field(page)).toHaveValue('корь');
  await expect(hit(page, 'disease:measles')).toBeVisible();
  await tap(page, action(page, 'clear'));
  await expect(field(page)).toHaveValue('');
  await touchKeys(page, ['digits', '0', '6', '4', '/', 'back']);
  await expect(hit(page, 'step:talon.collect')).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.type('x');
  await touchKeys(page, ['delete']);
  await expect(field(page)).toHaveValue('064/');
  await page.keyboard.type('7');
  await expect(field(page)).toHaveValue('7064/');
});

test('letters that could not be looked for once are looked for again', async ({ kiosk: { app, page } }) => {
  await app.evaluate(({ ipcMain }) => {
    let asked = 0;
    ipcMain.removeHandler('search:find');
    ipcMain.handle('search:find', () => {
      asked += 1;
      if (asked === 1) throw new Error('the index cannot be read');
      const title = { text: 'Туберкулёз', marks: [[0, 1]] };
      return { groups: [{ kind: 'disease', hits: [{ kind: 'disease', id: 'tuberculosis', title }] }] };
    });
  });
  await openSearch(page, 'ru');
  await touchKeys(page, ['т']);
  await tap(page, action(page, 'clear'));
  await touchKeys(page, ['т']);
  await expect(hit(page, 'disease:tuberculosis')).toBeVisible();
});

test('a step is general information until it is in the visitor’s plan', async ({ kiosk: { page } }) => {
  await openSearch(page, 'ru');
  await touchKeys(page, Array.from('талон'));
  await tap(page, hit(page, 'step:talon.collect'));
  await screenNamed(page, 'about').waitFor();
  await expect(page.locator('[data-step]')).toHaveCount(0);
  await tapTo(page, 'guide', 'question');
  await page.reload();
  await walk(page, 'ru', commonest);
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'search', 'search');
  await touchKeys(page, Array.from('талон'));
  await tap(page, hit(page, 'step:talon.collect'));
  await expect(page.locator('[data-screen="step"] [data-step="talon.collect"]')).toBeVisible();
});

/** Whether any file of the profile holds the bytes of a word, as UTF-8 or UTF-16. */
function isKept(folder: string, word: string): boolean {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const forms = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return files.some((file) => {
    const bytes = readFileSync(join(file.parentPath, file.name));
    return forms.some((form) => bytes.includes(form));
  });
}

test('what nobody can answer is counted once by its language; no word of it is kept', async ({ kiosk }) => {
  const { page, userData } = kiosk;
  await openSearch(page, 'ru');
  await touchKeys(page, Array.from('щъэщъэ'));
  await expect(page.locator('[data-found="0"]')).toContainText('1414');
  const counted = () => {
    const db = new Database(join(userData, 'state.db'), { readonly: true });
    const rows = db.prepare("SELECT key, count FROM counter WHERE name = 'search-empty'").all();
    db.close();
    return rows;
  };
  await expect.poll(counted).toEqual([{ key: 'ru', count: 1 }]);
  await touchKeys(page, ['delete', ...Array.from('эээ')]);
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'search', 'search');
  await expect(field(page)).toHaveValue('');
  await kiosk.close();
  expect(counted()).toEqual([{ key: 'ru', count: 1 }]);
  expect(isKept(userData, 'щъэщъ')).toBe(false);
});

for (const size of ['1080x1920', '1280x800']) {
  test.describe(size, () => {
    test.use({ kioskArgs: [`--window-size=${size}`] });

    test(`search fits ${size} in every language, on every keyboard, with hits`, async ({ kiosk: { page } }) => {
      await openSearch(page, 'ru');
      await page.keyboard.type('п');
      await page.locator('[data-hit]').first().waitFor();
      const problems: string[] = [];
      for (const language of languages) {
        await changeLanguage(page, language);
        for (const text of ['normal', 'large', 'larger', 'largest']) {
          await page.locator(`html[data-text="${text}"]`).waitFor();
          await settled(page);
          problems.push(...(await layoutProblems(page)).map((problem) => `${language} ${text}: ${problem}`));
          await tap(page, action(page, 'larger'));
        }
      }
      expect(problems).toEqual([]);
    });
  });
}
