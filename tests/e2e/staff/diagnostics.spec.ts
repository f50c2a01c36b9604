import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Database from 'better-sqlite3';
import type { QadamBridge } from '../../../shared/api.ts';
import { pdfsIn, pdfText } from '../../support/e2e-pdf.ts';
import { stateOf } from '../../support/e2e-profile.ts';
import { pins, setPins, signIn } from '../../support/e2e-staff.ts';
import { action, screenNamed, tap, tapTo } from '../../support/e2e-touch.ts';
import { expect, test } from '../../support/electron-app.ts';

// Sheets are drawn and files are written meanwhile, on machines that also do something else.

const folder = mkdtempSync(join(tmpdir(), 'qadam-sheets-'));
test.use({ kioskArgs: [`--checklist-folder=${folder}`] });
test.afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const choose = (page: Page, choice: string, value: string) =>
  page.locator(`[data-choice="${choice}"] [data-value="${value}"]`).click();
const press = (page: Page, name: string) => action(page, name).click();
const result = (page: Page, row: string) => page.locator(`[data-row="${row}"] [data-ok]`);

async function openDiagnostics(page: Page, role: keyof typeof pins): Promise<void> {
  await setPins(page);
  await signIn(page, role);
  await tapTo(page, 'diagnostics', 'staff-diagnostics');
}

test('the test page comes out with a ruler, a code and the letters of all languages', async ({ kiosk: { page } }) => {
  await openDiagnostics(page, 'counter');
  await tap(page, action(page, 'test-page'));
  await expect(page.locator('[data-job-state="done"]')).toBeVisible();
  const [pdf = '', ...others] = pdfsIn(folder);
  expect(others).toEqual([]);
  const text = pdfText(pdf);
  for (const words of ['Пробная страница', 'здесь 150 мм', 'Հայերեն', 'ә', 'ӯ', 'ӣ', 'ň', 'ğ', 'ֆ'])
    expect(text).toContain(words);
});

test('a manager sees how the machine is, checks the databases and takes a report and a file for support along', async ({
  kiosk: { page, userData },
}) => {
  await openDiagnostics(page, 'manager');
  await expect(result(page, 'printer')).toHaveAttribute('data-ok', 'true');
  await expect(result(page, 'disk')).toHaveText(/В порядке|Нужно внимание/);
  await expect(page.locator('[data-row="version-sqlite"]')).toContainText(/SQLite\s*3\./);
  await press(page, 'check-databases');
  await expect(result(page, 'database-state')).toHaveAttribute('data-ok', 'true');
  await expect(result(page, 'database-content')).toHaveAttribute('data-ok', 'true');

  await press(page, 'save-report');
  await expect(page.locator('[data-notice="done"]')).toContainText('qadam-report-');
  expect(pdfText(pdfsIn(folder)[0] ?? '')).toContain('Отчёт о готовности киоска');

  await press(page, 'save-support');
  await expect(page.locator('[data-notice="done"]')).toContainText('qadam-support-');
  const name = readdirSync(folder).find((file) => file.endsWith('.zip')) ?? '';
  const files = unzipSync(readFileSync(join(folder, name)));
  expect(Object.keys(files).toSorted()).toEqual([
    'counts.json',
    'logs/qadam.log',
    'logs/qadam.log.1',
    'machine.json',
    'settings.json',
  ]);
  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
  const secrets = (stateOf(userData)['staff_pin'] ?? []).flatMap(({ hash }) => String(hash).split(':').slice(-2));
  expect(secrets).toHaveLength(4);
  expect([...secrets, ...Object.values(pins), 'scrypt'].filter((secret) => all.includes(secret))).toEqual([]);
});

test('touch and sound are tried by hand and kept for the report', async ({ kiosk: { page } }) => {
  await openDiagnostics(page, 'counter');
  await tap(page, action(page, 'touch-test'));
  for (const square of await page.locator('[data-square]').all()) {
    const handle = await square.boundingBox();
    if (handle === null) throw new Error('a square is not on the screen');
    // Not in the middle of the screen, where the button stands over corners.
    await page.mouse.click(handle.x + handle.width / 4, handle.y + handle.height * 0.8);
  }
  await expect(page.locator('[data-touch-test]')).toHaveCount(0);
  await expect(result(page, 'touch')).toHaveAttribute('data-ok', 'true');
  await tap(page, action(page, 'touch-test'));
  await page.mouse.click(2, 2);
  await expect(page.locator('[data-touch-test="63"]')).toBeVisible();
  await tap(page, action(page, 'touch-finish'));
  await expect(result(page, 'touch')).toHaveAttribute('data-ok', 'false');
  await tap(page, action(page, 'sound-test'));
  await tap(page, action(page, 'sound-yes'));
  await expect(result(page, 'sound')).toHaveAttribute('data-ok', 'true');
});

test('a manager reads the log and what staff did, and takes a day along', async ({ kiosk: { page } }) => {
  await openDiagnostics(page, 'manager');
  await choose(page, 'diagnostics-part', 'log');
  await choose(page, 'log-least', 'info');
  await expect(page.locator('[data-level="info"]').filter({ hasText: 'started' })).toHaveCount(1);
  await choose(page, 'diagnostics-part', 'audit');
  await expect(page.locator('[data-audit]').first()).toHaveText('Вход');
  await press(page, 'save-audit');
  await expect(page.locator('[data-notice="done"]')).toContainText('.csv');
  const name = readdirSync(folder).find((file) => file.endsWith('.csv')) ?? '';
  expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^\uFEFFmoment,role,action,detail\r\n[^\r]+,manager,/);
});

test('a clerk at the counter finds neither log nor exit, and main refuses them', async ({ kiosk: { page } }) => {
  await openDiagnostics(page, 'counter');
  await expect(page.locator('[data-choice="diagnostics-part"]')).toHaveCount(0);
  await expect(action(page, 'exit')).toHaveCount(0);
  const refused = await page.evaluate(async () => {
    const { qadam } = globalThis as unknown as { qadam: QadamBridge };
    const calls = [
      () => qadam.call('staff:diagnostics-log', { least: 'info' }),
      () => qadam.call('staff:diagnostics-audit', { day: null }),
      () => qadam.call('staff:diagnostics-exit', undefined),
      () => qadam.call('staff:diagnostics-save', { what: 'support' }),
    ];
    const answers = await Promise.all(calls.map((call) => call().then(String, (error: Error) => error.message)));
    return answers.filter((answer) => answer.includes('staff-needed')).length;
  });
  expect(refused).toBe(4);
});

test('a notice stands there until somebody has seen it', async ({ kiosk: { page, userData } }) => {
  const db = new Database(join(userData, 'state.db'));
  db.prepare('INSERT INTO notice VALUES (?, ?, 1)').run('state-damaged', '2026-11-28T08:00:00.000Z');
  db.close();
  await setPins(page);
  await signIn(page, 'counter');
  await expect(page.locator('[data-staff-notice="state-damaged"]')).toContainText('Данные киоска были повреждены.');
  await tap(page, action(page, 'seen-state-damaged'));
  await expect(page.locator('[data-staff-notice]')).toHaveCount(0);
  expect(stateOf(userData)['notice']).toEqual([]);
});

test('a manager ends the kiosk with the code after which nobody starts it again', async ({ kiosk: { app, page } }) => {
  await openDiagnostics(page, 'manager');
  await press(page, 'exit');
  await expect(screenNamed(page, 'staff-diagnostics')).toContainText('Киоск закроется и сам не запустится.');
  const gone = once(app.process(), 'exit');
  await press(page, 'exit-sure');
  expect((await gone)[0]).toBe(3);
});
