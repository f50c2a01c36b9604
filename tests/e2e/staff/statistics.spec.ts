import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from '../../../main/ipc/count.ts';
import { guide } from '../../support/content.ts';
import { expect } from '../../support/electron-app.ts';
import { type Counted, filesOf, namelessParts, openStaffPage, tapFar, test } from '../../support/e2e-office.ts';
import { action } from '../../support/e2e-touch.ts';

const autonym = (language: string) => guide.languages.find(({ id }) => id === language)?.autonym;
const daysAgo = (days: number) => localDay(new Date(Date.now() - days * 86_400_000));
const [before, yesterday, today] = [daysAgo(2), daysAgo(1), daysAgo(0)];
const rows: Counted[] = [
  [before, 'session', 'start', 30],
  [yesterday, 'session', 'start', 41],
  [today, 'session', 'start', 7],
  [before, 'language', 'ru', 18],
  [before, 'language', 'tg', 12],
  [yesterday, 'language', 'ru', 20],
  [yesterday, 'language', 'uz', 19],
  [yesterday, 'language', 'tg', 2],
  [yesterday, 'print-failed', 'no-paper', 6],
];
// A form of many fields, on a machine that has other work.
test.use({ counted: { rows }, kioskArgs: ['--window-size=1080x1920'] });

test('finished days as chart and table by touch, small counts hidden, and the same as a file', async ({
  kiosk: { page, userData },
}) => {
  await openStaffPage(page, 'statistics');
  const row = (id: string) => page.locator(`[data-screen="staff-statistics"] [data-row="${id}"] td`);
  // The exact sessions would give away how few spoke another language.
  await expect(row('all').last()).toHaveText('40–44');
  await expect(row('all').nth(-2)).toHaveText('30–34');
  await expect(page.locator('.staff-chart svg').first()).toBeVisible();

  await tapFar(page, page.locator('[data-choice="figure"] [data-value="language"]'));
  await expect(row('uz').last()).toHaveText('19');
  await expect(row('tg').last()).toHaveText('<5');
  await expect(row('tg').nth(-2)).toHaveText('12');
  await expect(page.locator('[data-few]')).toHaveAttribute('data-few', /\bkk\b.*\bhy\b/);
  expect(await namelessParts(page, '[data-screen="staff-statistics"]')).toEqual([]);

  await tapFar(page, action(page, 'export'));
  await expect(page.locator('[data-notice="done"]')).toContainText(filesOf(userData));
  const [file = ''] = readdirSync(filesOf(userData));
  expect(file).toBe(`qadam-statistics-day-${today}.csv`);
  const lines = readFileSync(join(filesOf(userData), file), 'utf8').split('\r\n');
  expect(lines).toContain(`day;${yesterday};${yesterday};session;;;40–44`);
  expect(lines).toContain(`day;${yesterday};${yesterday};language;uz;${autonym('uz')};19`);
  expect(lines).toContain(`day;${yesterday};${yesterday};language;tg;${autonym('tg')};<5`);
  expect(lines.filter((line) => line.includes(today))).toEqual([]);
});

test('the time is chosen by period and by typed days; a wrong day is named', async ({ kiosk: { page } }) => {
  await openStaffPage(page, 'statistics');
  const from = page.locator('[data-field="from"]');
  await from.fill(yesterday);
  await expect(page.locator('[data-screen="staff-statistics"] [data-row="all"] td')).toHaveCount(2);
  await from.fill('2026-02-30');
  await expect(page.locator('.staff-error')).toHaveText('Напишите дату так: 2026-11-30');
  await tapFar(page, page.locator('[data-choice="period"] [data-value="month"]'));
  await expect(page.locator('.staff-error')).toHaveCount(0);
});
