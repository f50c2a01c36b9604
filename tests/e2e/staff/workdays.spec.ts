import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDay } from '../../../main/ipc/count.ts';
import { expectedAt } from '../../../shared/working-days.ts';
import { commonest, languages } from '../../support/content.ts';
import { lineOf, type Moment, printed, qrTextOf, readSheet, seenLines, seenQr } from '../../support/e2e-answer-day.ts';
import { pdfsIn, unbroken } from '../../support/e2e-pdf.ts';
import { stateOf } from '../../support/e2e-profile.ts';
import { expect } from '../../support/electron-app.ts';
import { filesOf, namelessParts, openStaffPage, tapFar, test } from '../../support/e2e-office.ts';
import { action, changeLanguage, screenNamed, tap, tapTo, walk } from '../../support/e2e-touch.ts';
import { requestOf } from '../../support/sheet-requests.ts';

// A form of many fields, on a machine that has other work.
const dayOff = `${new Date().getFullYear()}-12-16`;
const sheets = mkdtempSync(join(tmpdir(), 'qadam-answer-'));
test.use({ kioskArgs: ['--window-size=1080x1920', `--checklist-folder=${sheets}`] });
test.afterAll(() => rmSync(sheets, { recursive: true, force: true }));

/** A Friday after the last hour, before a Monday that is a day off. */
const visit: Moment = {
  now: new Date(2027, 0, 8, 18, 1),
  day: '2027-01-08',
  calendar: {
    saturday: false,
    holidays: ['2027-01-01', '2027-01-11'].map((day) => ({ day, name: 'A day', source: 'An order' })),
  },
};
/** The day with the longest names, on the sheets with most to read. */
const longest: Moment = { ...visit, now: new Date(2027, 8, 21, 10, 0), day: '2027-09-21' };

test('days off are typed with their source or taken from a file; a visitor reads the day of the answer', async ({
  kiosk: { page, userData },
}) => {
  mkdirSync(filesOf(userData), { recursive: true });
  writeFileSync(join(filesOf(userData), 'days.csv'), 'day;name;source\n2027-01-01;A day;An order\n2027-01-02;B;\n');
  await openStaffPage(page, 'workdays');
  const saturday = (value: string) => page.locator(`[data-choice="saturday"] [data-value="${value}"]`);
  await expect(saturday('unset')).toHaveAttribute('aria-pressed', 'true');
  await tapFar(page, saturday('no'));
  await expect(saturday('no')).toHaveAttribute('aria-pressed', 'true');

  await page.locator('[data-field="day"]').fill(dayOff);
  await page.locator('[data-field="name"]').fill('Выходной');
  await tapFar(page, action(page, 'save'));
  await expect(page.locator('.staff-error')).toHaveText('Заполните это поле.');
  await page.locator('[data-field="source"]').fill('Решение офиса № 1');
  await tapFar(page, action(page, 'save'));
  await expect(page.locator(`[data-row="${dayOff}"]`)).toContainText('Решение офиса № 1');
  const today = localDay(new Date());
  const calendar = { saturday: false, holidays: [{ day: dayOff, name: 'Выходной', source: 'Решение офиса № 1' }] };
  await expect(page.locator('[data-answer-day]')).toHaveAttribute(
    'data-answer-day',
    expectedAt(today, 10 * 60, calendar)?.answer ?? '',
  );
  expect(await namelessParts(page, '[data-screen="staff-workdays"]')).toEqual([]);

  await tapFar(page, page.locator('[data-file="days.csv"] button'));
  await expect(page.locator('[data-fault]')).toHaveText(
    'Строка 3, Источник: приказ или решение (source): нет источника; напишите приказ или решение',
  );
  await expect(page.locator('[data-row]')).toHaveCount(1);
  writeFileSync(
    join(filesOf(userData), 'days.csv'),
    'day;name;source\n2027-01-01;A day;An order\n2027-01-11;A day;An order\n',
  );
  await tapFar(page, page.locator('[data-file="days.csv"] button'));
  await expect(page.locator('[data-row="2027-01-01"]')).toBeVisible();
  const state = stateOf(userData);
  expect(state['holiday']).toEqual(visit.calendar.holidays);
  expect(state['work_rule']).toEqual([{ one: 1, saturday: 0 }]);
  const done = (name: string, detail: string): unknown =>
    expect.objectContaining({ role: 'manager', action: name, detail });
  expect(state['audit']).toEqual(
    expect.arrayContaining([
      done('workdays-saturday', 'false'),
      done('workdays-save', dayOff),
      done('workdays-import', '2'),
    ]),
  );

  await tap(page, action(page, 'leave'));
  await screenNamed(page, 'start').waitFor();
  await page.clock.setFixedTime(visit.now);
  await walk(page, 'kk', commonest);
  for (const language of ['kk', 'ru']) {
    const line = lineOf(visit, commonest, language);
    expect(line).toContain('12');
    const seen = await seenLines(page);
    expect(seen.list.at(-1)).toBe(line);
    expect(seen.step.at(-1)).toBe(line);
    expect(await seenQr(page)).toBe(qrTextOf(visit, commonest, language));
    if (language === 'kk') await changeLanguage(page, 'ru');
  }
  await changeLanguage(page, 'kk');
  await tapTo(page, 'print', 'print');
  await page.locator('[data-job-state="done"]').waitFor();
  const [sheet = ''] = pdfsIn(sheets);
  const { words: paper } = await readSheet(sheet);
  for (const language of ['kk', 'ru']) expect(paper).toContain(unbroken(lineOf(visit, commonest, language)));

  for (const language of languages) {
    const second = language === 'kk' ? 'ru' : 'kk';
    const { day } = longest;
    const request = requestOf('contract-family', { language, second, today: day, handIn: day });
    const { pages, words } = await printed(page, sheets, request);
    expect(pages, language).toBeLessThanOrEqual(2);
    for (const column of [language, second])
      expect(words).toContain(unbroken(lineOf(longest, request.answers, column)));
  }
});
