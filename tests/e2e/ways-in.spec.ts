import type { Page } from '@playwright/test';
import { commonest, textsOf } from '../support/content.ts';
import { rest, roll, slideOff, tapBoth, tapTwice } from '../support/e2e-fingers.ts';
import { steerTo, tabTo } from '../support/e2e-keys.ts';
import { action, answer, chooseLanguage, questionOn, screenNamed, tap, tapTo } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';

test.describe.configure({ timeout: 180_000 });

type GoTo = (page: Page, selector: string) => Promise<void>;

/** The main job, from the language to the paper, with nothing but keys. */
async function mainJob(page: Page, goTo: GoTo): Promise<void> {
  const press = async (selector: string) => {
    await goTo(page, selector);
    await page.keyboard.press('Enter');
  };
  await press('[data-screen="start"] [data-language="uz"]');
  await page.locator('html[lang="uz"] [data-screen="home"]').waitFor();
  await press('[data-action="guide"]');
  for (const id of ['emergency', 'who', 'status', 'contract', 'eaeu', 'extras']) {
    await page.locator(`[data-question="${id}"]`).waitFor();
    const option = `[data-option="${String([commonest[id]].flat()[0])}"]`;
    while ((await page.locator(option).count()) === 0) await press('.main [data-action="more"]');
    await press(option);
  }
  await screenNamed(page, 'checklist').waitFor();
  await press('[data-document]');
  await expect(page.locator('[data-document]').first()).toHaveAttribute('aria-checked', 'true');
  await press('.actions [data-action="print"]');
  await page.locator('[data-job-state="done"]').waitFor();
  await press('.actions [data-action="end"]');
  await screenNamed(page, 'thanks').waitFor();
}

test('the main job goes by Tab and Enter alone, the focus always in sight', async ({ kiosk: { page } }) => {
  await screenNamed(page, 'start').waitFor();
  await mainJob(page, tabTo);
});

test('the main job goes by a keypad of arrows, Enter and Esc', async ({ kiosk: { page } }) => {
  await screenNamed(page, 'start').waitFor();
  await mainJob(page, steerTo);
  await steerTo(page, '.actions [data-action="restart"]');
  await page.keyboard.press('Enter');
  await screenNamed(page, 'start').waitFor();

  await chooseLanguage(page, 'kk');
  await steerTo(page, '[data-action="help"]');
  await page.keyboard.press('Enter');
  await page.locator('[data-overlay="help"]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-overlay]').waitFor({ state: 'detached' });
  await expect(page.locator('.settings [data-action="help"]')).toBeFocused();
  await steerTo(page, '[data-action="diseases"]');
  await page.keyboard.press('Enter');
  await screenNamed(page, 'diseases').waitFor();
  await steerTo(page, '[data-action="more"]');
  // The last page has no "more": the focus stays on what is left, also where that has moved meanwhile.
  await page.locator('.pager').evaluate((pager) => Object.assign(pager.style, { translate: '0 -300px' }));
  const pages = Number((await page.locator('.pager p').textContent())?.split('/')[1]);
  for (let number = 2; number <= pages; number += 1) {
    await page.keyboard.press('Enter');
    await expect(page.locator('.pager p')).toHaveText(`${number} / ${pages}`);
  }
  await expect(page.locator('.pager [data-action="previous-page"]')).toBeFocused();
  await page.keyboard.press('Escape');
  await screenNamed(page, 'home').waitFor();
});

test('a finger that rolls, rests, taps twice or is not alone chooses once, when it is lifted', async ({
  kiosk: { page },
}) => {
  await chooseLanguage(page, 'ru');
  await tapTo(page, 'guide', 'question');
  // Nothing is chosen before the finger is lifted.
  expect(await roll(page, 'no')).toEqual({ held: 'emergency', lifted: 'who' });
  expect(await rest(page, 'self')).toEqual({ held: 'who', lifted: 'status' });
  expect(await tapTwice(page, 'foreigner-temporary')).toBe('contract');
  expect(await tapBoth(page, 'imputed', 'none')).toBe('eaeu');
  await tapTo(page, 'answers', 'answers');
  const given = page.locator('[data-screen="answers"] [data-question]');
  expect(await given.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-question')))).toEqual([
    'emergency',
    'who',
    'status',
    'contract',
  ]);
  await tapTo(page, 'back', 'question');
  expect(await slideOff(page, 'no')).toBe('eaeu');
});

test('the plain look is one touch away and keeps the answers; what changes is said', async ({ kiosk: { page } }) => {
  await screenNamed(page, 'start').waitFor();
  const bar = page.locator('.settings [data-action]');
  const names = () => bar.evaluateAll((all) => all.map((one) => one.getAttribute('data-action')));
  expect(await names()).toEqual(['larger', 'contrast', 'reach', 'defaults', 'help']);
  await tap(page, action(page, 'contrast'));
  await page.locator('html[data-scheme="contrast"]').waitFor();
  await tap(page, action(page, 'defaults'));
  await page.locator('html[data-scheme="light"]').waitFor();

  await chooseLanguage(page, 'en');
  const en = textsOf('en');
  const says = page.locator('[data-says="look"]');
  await expect(says).toHaveText(`${en['ui.action.language']}: English`);
  await tapTo(page, 'guide', 'question');
  await answer(page, 'emergency', ['no']);
  await tap(page, action(page, 'larger'));
  await expect(says).toHaveText('Text size: 2 / 4');
  await expect(action(page, 'larger')).toHaveAttribute('aria-label', `${en['ui.action.larger']}. Text size: 2 / 4`);
  await tap(page, action(page, 'contrast'));
  await expect(says).toHaveText(en['ui.look.contrast'] ?? '');
  await tap(page, action(page, 'reach'));
  await expect(says).toHaveText(en['ui.look.low'] ?? '');
  await expect(action(page, 'reach')).toHaveAttribute('aria-pressed', 'true');
  await tap(page, action(page, 'defaults'));
  await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');
  await expect(page.locator('html')).toHaveAttribute('data-reach', 'normal');
  await expect(action(page, 'reach')).toHaveAttribute('aria-pressed', 'false');
  expect(await questionOn(page)).toBe('who');
  await tap(page, page.locator('.head [data-action="end"]'));
  await screenNamed(page, 'thanks').waitFor();
});

test("the system's colours, its wish for no motion and a zoom of 200 % are honoured", async ({ kiosk }) => {
  const { app, page } = kiosk;
  await screenNamed(page, 'start').waitFor();
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const moving = () => page.evaluate(() => document.getAnimations().length);
  expect(await moving()).toBe(0);
  await chooseLanguage(page, 'hy');
  // What is pressed moves at once, whatever the system wishes.
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'no-preference' });
  const slow = await page.evaluate(() =>
    [...document.querySelectorAll('.screen, .screen *')]
      .filter((one) => getComputedStyle(one).transitionDuration !== '0s')
      .map((one) => one.className),
  );
  expect(slow).toEqual([]);
  await tapTo(page, 'guide', 'question');
  for (const id of ['emergency', 'who', 'status', 'contract', 'eaeu'])
    await answer(page, id, [commonest[id] ?? []].flat());
  const several = page.locator('[data-option]').first();
  await tap(page, several);
  await expect(several).toHaveAttribute('aria-checked', 'true');
  await expect(several).toHaveCSS('outline-style', 'solid');

  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const before = await page.evaluate(() => innerWidth);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(before / 2);
  for (const [name, screen] of [
    ['next', 'checklist'],
    ['steps', 'step'],
    ['home', 'home'],
    ['law', 'law'],
  ] as const) {
    expect(await wide()).toBeLessThanOrEqual(0);
    await action(page, name).focus();
    await page.keyboard.press('Enter');
    await screenNamed(page, screen).waitFor();
  }
  expect(await wide()).toBeLessThanOrEqual(0);
});
