import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { commonest } from '../../support/content.ts';
import { setSettings } from '../../support/e2e-print.ts';
import { turnPage } from '../../support/e2e-screen.ts';
import { setPins, signIn } from '../../support/e2e-staff.ts';
import { action, answer, chooseLanguage, screenNamed, tap, tapTo, walk } from '../../support/e2e-touch.ts';
import { expect, test as base } from '../../support/electron-app.ts';

/** As short as settings allow. */
const idle = { idleSeconds: 20, warningSeconds: 20 };

const test = base.extend<{ userData: string }>({
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'qadam-frozen-'));
    setSettings(folder, idle);
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
});

/** Everything of the visitor's screen that could have changed: its look, its words, ticks, page and place. */
function everything(page: Page) {
  return page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    const { text, scheme, reach } = dataset;
    const screen = document.querySelector<HTMLElement>('#root [data-screen]');
    const scrolled = [...document.querySelectorAll('#root *')].filter((element) => element.scrollTop > 0).length;
    // Where the focus is, tells the page apart from before and says nothing of the visit.
    const shown = screen?.outerHTML.replaceAll(/ tabindex="-?\d"| class="Mui-focusVisible"|\s?Mui-focusVisible/g, '');
    return {
      lang,
      look: { text, scheme, reach },
      shown,
      scrolled,
      screens: document.querySelectorAll('[data-screen]').length,
    };
  });
}

/** Staff come in, stay for longer than the idle time and its warning, look around, and hand back. */
async function staffVisit(page: Page): Promise<void> {
  await signIn(page, 'counter');
  const came = await page.evaluate(() => performance.now());
  await tapTo(page, 'explain', 'staff-counter');
  await tap(page, action(page, 'swap'));
  const stay = (idle.idleSeconds + idle.warningSeconds + 2) * 1000;
  await page.waitForFunction((end) => performance.now() > end, came + stay, { timeout: stay * 2, polling: 500 });
  await tap(page, action(page, 'leave'));
  await expect(page.locator('[data-screen^="staff-"]')).toHaveCount(0);
}

test('a visitor in the middle of the list finds it exactly as it was', async ({ kiosk: { page } }) => {
  await setPins(page);
  await walk(page, 'hy', commonest);
  await tap(page, page.locator('[data-document]').first());
  for (const name of ['larger', 'contrast']) await tap(page, action(page, name));
  await page.locator('html[data-text="large"][data-scheme="contrast"]').waitFor();
  expect(await turnPage(page, 'more')).toBe(true);
  const before = await everything(page);
  expect(before).toMatchObject({ lang: 'hy', look: { text: 'large', scheme: 'contrast' }, screens: 1 });
  await staffVisit(page);
  expect(await everything(page)).toEqual(before);
  expect(await turnPage(page, 'previous-page')).toBe(true);
  await expect(page.locator('[data-document][aria-checked="true"]')).toHaveCount(1);
});

test('a visitor in the middle of a question finds it with the answers before', async ({ kiosk: { page } }) => {
  await setPins(page);
  await chooseLanguage(page, 'ky');
  await tapTo(page, 'guide', 'question');
  for (const id of ['emergency', 'who', 'status']) await answer(page, id, [String(commonest[id])]);
  await page.locator('[data-question="contract"]').waitFor();
  const before = await everything(page);
  await staffVisit(page);
  expect(await everything(page)).toEqual(before);
  await tap(page, action(page, 'back'));
  await expect(page.locator('[data-option="foreigner-temporary"]')).toHaveAttribute('aria-checked', 'true');
});

test('staff end the visit in two touches, and nothing of it is left', async ({ kiosk: { page } }) => {
  await setPins(page);
  await walk(page, 'az', commonest);
  await signIn(page, 'counter');
  await tap(page, action(page, 'end-visit'));
  await tap(page, action(page, 'end-visit-now'));
  await expect(action(page, 'hand-back')).toHaveCount(0);
  await tap(page, action(page, 'leave'));
  await screenNamed(page, 'start').waitFor();
});
