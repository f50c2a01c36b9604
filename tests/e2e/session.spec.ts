import type { Page } from '@playwright/test';
import { action, chooseLanguage, screenNamed, tap, tapTo, walk, walkFromHome } from '../support/e2e-touch.ts';
import { setPins, signIn } from '../support/e2e-staff.ts';
import { expect, test } from '../support/electron-app.ts';

const warning = (page: Page) => page.locator('[data-screen="idle-warning"]');

/** The kiosk with a clock in the test's hands. */
async function withClock(page: Page): Promise<void> {
  await screenNamed(page, 'start').waitFor();
  await page.clock.install();
  await page.reload();
  await screenNamed(page, 'start').waitFor();
}

/** Lets time pass, besides the time that passes by itself meanwhile: what is expected of it leaves room for that. */
async function pass(page: Page, seconds: number): Promise<void> {
  // In steps, between which the page answers: one that is busy for long is taken for hung.
  for (let left = seconds; left > 0; left -= 10) await page.clock.runFor(Math.min(10, left) * 1000);
}

async function expectFresh(page: Page): Promise<void> {
  await screenNamed(page, 'start').waitFor();
  await expect(page.locator('[data-overlay]')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'light');
}

test('a visitor is asked after 90 s, may extend as often as they like, and is gone 20 s after no answer', async ({
  kiosk: { page },
}) => {
  await withClock(page);
  await expect(page.locator('.welcome .note')).toContainText('90');
  await chooseLanguage(page, 'hy');
  await tap(page, action(page, 'contrast'));
  await page.locator('html[data-scheme="contrast"]').waitFor();
  await tapTo(page, 'law', 'law');
  for (let extension = 0; extension < 11; extension += 1) {
    await pass(page, 75);
    await expect(warning(page)).toHaveCount(0);
    await pass(page, 15);
    await warning(page).waitFor();
    await expect(warning(page).locator('.ring')).toHaveText(/^(20|1\d)$/);
    await tap(page, action(page, 'continue'));
    await warning(page).waitFor({ state: 'detached' });
  }
  await expect(screenNamed(page, 'law')).toHaveCount(1);
  await pass(page, 90);
  await warning(page).waitFor();
  await pass(page, 20);
  await expectFresh(page);
});

test('while staff are there no time runs, and the visitor has everything back', async ({ kiosk: { page } }) => {
  await withClock(page);
  await setPins(page);
  await walk(page, 'hy', { emergency: 'yes' });
  await tap(page, action(page, 'contrast'));
  await page.locator('html[data-scheme="contrast"]').waitFor();
  const before = await page.locator('[data-screen="checklist"]').innerText();
  await signIn(page, 'counter');
  // Longer than a visitor's patience and warning, shorter than what staff may be still for.
  await pass(page, 200);
  await tap(page, action(page, 'hand-back'));
  await screenNamed(page, 'staff-home').waitFor({ state: 'detached' });
  expect(await page.locator('[data-screen="checklist"]').innerText()).toBe(before);
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'contrast');
  await expect(warning(page)).toHaveCount(0);
  await pass(page, 90);
  await warning(page).waitFor();
});

test('a sheet laid over the start screen is put away, and the print screen waits twice as long', async ({
  kiosk: { page },
}) => {
  await withClock(page);
  await tap(page, action(page, 'help'));
  await page.locator('[data-overlay="help"]').waitFor();
  await pass(page, 90);
  await expectFresh(page);
  await walk(page, 'ru', { emergency: 'yes' });
  await tapTo(page, 'print', 'print');
  await pass(page, 160);
  await expect(warning(page)).toHaveCount(0);
  await pass(page, 20);
  await warning(page).waitFor();
  await tap(page, action(page, 'end'));
  await screenNamed(page, 'thanks').waitFor();
  await pass(page, 8);
  await expectFresh(page);
});

/** Screens by how one comes to them from home. */
const screens: Record<string, (page: Page) => Promise<void>> = {
  ...Object.fromEntries(
    ['diseases', 'services', 'law', 'complaints', 'directory', 'search'].map((name) => [
      name,
      (page: Page) => tapTo(page, name, name),
    ]),
  ),
  question: (page) => tapTo(page, 'guide', 'question'),
  print: async (page) => {
    await walkFromHome(page, { emergency: 'yes' });
    await tapTo(page, 'print', 'print');
  },
  qr: async (page) => {
    await walkFromHome(page, { emergency: 'yes' });
    await tapTo(page, 'print', 'print');
    await tapTo(page, 'qr', 'qr');
  },
};

test('from every screen the visit is ended with two touches: home, then the end', async ({ kiosk: { page } }) => {
  await screenNamed(page, 'start').waitFor();
  for (const come of Object.values(screens)) {
    await chooseLanguage(page, 'tk');
    await come(page);
    await tapTo(page, 'home', 'home');
    await tapTo(page, 'end', 'thanks');
    await tapTo(page, 'restart', 'start');
    await expectFresh(page);
  }
});

test('who reads a sheet over the start screen is there, as whoever is in a visit', async ({ kiosk: { app, page } }) => {
  await screenNamed(page, 'start').waitFor();
  await app.evaluate(({ ipcMain }) => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    ipcMain.removeHandler('visit:state');
    ipcMain.handle('visit:state', (_event, input: unknown) => void told.push(input));
  });
  const told = () => app.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
  await tap(page, action(page, 'help'));
  await page.locator('[data-overlay="help"]').waitFor();
  await expect.poll(told).toEqual([{ on: true }]);
  await tap(page, action(page, 'close'));
  await expect.poll(told).toEqual([{ on: true }, { on: false }]);
});
