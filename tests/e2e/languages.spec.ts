import type { Page } from '@playwright/test';
import { commonest, content, languages, textsOf } from '../support/content.ts';
import {
  action,
  answer,
  changeLanguage,
  chooseLanguage,
  screenNamed,
  tap,
  tapTo,
  walk,
  walkFromHome,
} from '../support/e2e-touch.ts';
import { layoutProblems } from '../support/e2e-layout.ts';
import { expect, type Kiosk, test } from '../support/electron-app.ts';

/** Has the rest of every language wait from now on. */
function holdRest({ app }: Kiosk): Promise<void> {
  return app.evaluate(({ ipcMain }) => {
    const held: ((answer: unknown) => void)[] = [];
    Object.assign(globalThis, { held });
    ipcMain.removeHandler('content:rest');
    ipcMain.handle('content:rest', () => new Promise((resolve) => held.push(resolve)));
  });
}

/** Answers all that waits with the words of a language. */
function giveRest({ app }: Kiosk, language: string): Promise<void> {
  const words = JSON.stringify({ texts: textsOf(language), leaflet: content.leaflet[language] ?? {} });
  return app.evaluate(
    (_electron, rest) => {
      const { held } = globalThis as unknown as { held: ((answer: unknown) => void)[] };
      for (const resolve of held) resolve(rest);
    },
    { language, words },
  );
}

const ids = Object.keys(textsOf('ru'));

/** Ids that are shown or told in the place of their texts. */
async function idsOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label'));
    return [document.body.innerText, ...labels].join('\n');
  });
  return ids.filter((id) => said.includes(id));
}

test('until the rest of a language is there, everything up to the list is said, also in another language; then the steps', async ({
  kiosk,
}) => {
  const { page } = kiosk;
  await screenNamed(page, 'start').waitFor();
  await holdRest(kiosk);
  await chooseLanguage(page, 'tg');
  for (const screen of ['directory', 'search']) {
    await tapTo(page, screen, screen);
    expect(await idsOn(page)).toEqual([]);
    await tapTo(page, 'home', 'home');
  }
  await tap(page, action(page, 'help'));
  await page.locator('[data-overlay="help"]').waitFor();
  expect(await idsOn(page)).toEqual([]);
  await tap(page, action(page, 'close'));
  await walkFromHome(page, commonest);
  expect(await idsOn(page)).toEqual([]);
  await changeLanguage(page, 'hy');
  const outcome = (await screenNamed(page, 'checklist').getAttribute('data-outcome')) ?? '';
  await expect(page.locator('h1')).toHaveText(textsOf('hy')[`outcome.${outcome}.title`] ?? '');
  expect(await idsOn(page)).toEqual([]);
  await tapTo(page, 'answers', 'answers');
  expect(await idsOn(page)).toEqual([]);
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'search', 'search');
  await changeLanguage(page, 'az');
  await expect(page.locator('h1')).toHaveText(textsOf('az')['ui.search.title'] ?? '');
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'guide', 'checklist');
  await changeLanguage(page, 'hy');
  await tap(page, action(page, 'steps'));
  await expect(page.locator('[data-screen]')).toHaveCount(0);
  await giveRest(kiosk, 'hy');
  await screenNamed(page, 'step').waitFor();
  expect(await idsOn(page)).toEqual([]);
});

test.describe('', () => {
  test.use({ expectedErrors: [/no texts of "tg"/] });

  test('a screen whose words cannot be had ends the visit, and the page is loaded anew', async ({ kiosk }) => {
    const { page, app } = kiosk;
    await screenNamed(page, 'start').waitFor();
    await app.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('content:rest');
      ipcMain.handle('content:rest', () => {
        throw new Error('the content cannot be read');
      });
    });
    await chooseLanguage(page, 'tg');
    await tap(page, action(page, 'law'));
    await screenNamed(page, 'start').waitFor();
  });
});

test('a language that could not be had once is had later, and waits for its rest as any other', async ({ kiosk }) => {
  const { page, app } = kiosk;
  await chooseLanguage(page, 'ru');
  await holdRest(kiosk);
  const language = 'tg';
  const words = JSON.stringify({ texts: textsOf(language), leaflet: {} });
  await app.evaluate(
    ({ ipcMain }, first) => {
      let asked = 0;
      ipcMain.removeHandler('content:language');
      ipcMain.handle('content:language', () => {
        asked += 1;
        if (asked <= 2) throw new Error('the content cannot be read');
        return first;
      });
    },
    { language, words },
  );
  await tap(page, action(page, 'language'));
  await tap(page, page.locator('[data-overlay="language"] [data-language="tg"]'));
  await page.locator('[data-overlay]').waitFor({ state: 'detached' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await tap(page, action(page, 'search'));
  await page.locator('html[lang="tg"] [data-screen="search"]').waitFor();
  await tapTo(page, 'home', 'home');
  await tap(page, action(page, 'law'));
  await expect(page.locator('[data-screen]')).toHaveCount(0);
  await giveRest(kiosk, language);
  await page.locator('html[lang="tg"] [data-screen="law"]').waitFor();
});

test('a sheet whose words are on their way leaves the question under it as it is', async ({ kiosk }) => {
  const { page } = kiosk;
  await screenNamed(page, 'start').waitFor();
  await holdRest(kiosk);
  await chooseLanguage(page, 'tg');
  await tapTo(page, 'guide', 'question');
  await answer(page, 'emergency', ['no']);
  await answer(page, 'who', ['self']);
  await answer(page, 'status', ['foreigner-temporary']);
  await answer(page, 'contract', ['none']);
  const question = page.locator('[data-screen="question"][data-question="listed-disease"]');
  await question.evaluate((element) => element.setAttribute('data-same', ''));
  await tap(page, action(page, 'diseases'));
  await giveRest(kiosk, 'tg');
  await page.locator('[data-overlay="diseases"]').waitFor();
  expect(await idsOn(page)).toEqual([]);
  await expect(question).toHaveAttribute('data-same');
});

test('every language says what the numbers below an urgent answer are for', async ({ kiosk: { page } }) => {
  for (const language of languages) {
    await walk(page, language, { emergency: 'yes' });
    await expect(page.locator('.call-label')).toBeVisible();
    await tapTo(page, 'end', 'thanks');
    await tapTo(page, 'restart', 'start');
  }
});

test('the widest words of a step keep to their place in larger letters', async ({ kiosk: { page } }) => {
  const child = { emergency: 'no', who: 'child', 'child-age': 'newborn', guardian: 'parent' };
  await walk(page, 'hy', {
    ...child,
    status: 'foreigner-temporary',
    contract: 'none',
    'listed-disease': 'no',
    extras: 'none',
  });
  for (const text of ['large', 'larger']) {
    await tap(page, action(page, 'larger'));
    await page.locator(`html[data-text="${text}"]`).waitFor();
  }
  await tapTo(page, 'steps', 'step');
  await page.locator('section[data-step="contract.compare"]').waitFor();
  expect(await layoutProblems(page)).toEqual([]);
});
