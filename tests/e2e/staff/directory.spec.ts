import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readDirectoryFile } from '../../../main/directory/read-file.ts';
import { writeDirectoryFile } from '../../../main/directory/write-file.ts';
import { languages } from '../../support/content.ts';
import { sampleEntries, sampleMaps, somePng } from '../../support/directory.ts';
import { expect } from '../../support/electron-app.ts';
import { printed } from '../../support/e2e-answer-day.ts';
import { filesOf, namelessParts, openStaffPage, tapFar, test } from '../../support/e2e-office.ts';
import { action, chooseLanguage, screenNamed, tap, tapTo } from '../../support/e2e-touch.ts';
import { requestOf } from '../../support/sheet-requests.ts';

// A form of many fields, on a machine that has other work.
test.use({ kioskArgs: ['--window-size=1080x1920'] });

const list = (page: Page) => page.locator('[data-screen="staff-directory"] [data-row]');
const row = (page: Page, id: string) => page.locator(`[data-screen="staff-directory"] [data-row="${id}"]`);
const choice = (page: Page, name: string, value: string) =>
  page.locator(`[data-choice="${name}"] [data-value="${value}"]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`);

test('a place is put in by hand, mended where it is wrong, moved, and seen by the next visitor', async ({
  kiosk: { page, userData },
}) => {
  mkdirSync(filesOf(userData), { recursive: true });
  writeFileSync(join(filesOf(userData), 'sketch.png'), somePng());
  await openStaffPage(page, 'directory');
  await tapTo(page, 'add', 'staff-directory-entry');
  await field(page, 'phones').fill('позвоните нам');
  await tapFar(page, choice(page, 'map', 'file sketch.png'));
  await tap(page, action(page, 'save'));
  await expect(page.locator('[data-fault="phone"]')).toHaveText(
    'Телефоны: "позвоните нам" – не номер телефона; пишите цифрами, например +7 727 123 45 67; между номерами ;',
  );
  await expect(page.locator('[data-fault="no-name"]')).toHaveText(
    'Название (ru): нет названия на русском или казахском; напишите, как на вывеске',
  );
  // By keyboard, as a clerk with one would.
  await field(page, 'name_ru').focus();
  await page.keyboard.type('Поликлиника на углу');
  await field(page, 'phones').fill('+7 727 000 00 09');
  await field(page, 'hours_mon').fill('08:00-20:00');
  await tapFar(page, action(page, 'copy-hours'));
  await field(page, 'hours_sun').fill('закрыто');
  await tapFar(page, choice(page, 'languages', 'tg'));
  await tapFar(page, choice(page, 'contracts', 'imputed'));
  await tapFar(page, choice(page, 'written', 'tg'));
  await field(page, 'name_tg').fill('Дармонгоҳи гӯша');
  expect(await namelessParts(page, '[data-screen="staff-directory-entry"]')).toEqual([]);
  await tap(page, action(page, 'save'));
  await expect(row(page, 'clinic-1')).toContainText('Поликлиника на углу');

  await tapTo(page, 'add', 'staff-directory-entry');
  await field(page, 'name_kk').waitFor({ state: 'detached' });
  await field(page, 'name_ru').fill('Вторая поликлиника');
  await tap(page, action(page, 'save'));
  await tap(page, row(page, 'clinic-1').locator('[data-action="up"]'));
  await expect(list(page).first()).toHaveAttribute('data-row', 'clinic-1');
  await field(page, 'search').fill('вторая');
  await expect(list(page)).toHaveCount(1);

  await tap(page, action(page, 'leave'));
  await chooseLanguage(page, 'tg');
  await tapTo(page, 'directory', 'directory');
  await expect(screenNamed(page, 'directory')).toContainText('Дармонгоҳи гӯша');
});

test.describe('sheets', () => {
  const sheets = mkdtempSync(join(tmpdir(), 'qadam-places-'));
  test.use({ kioskArgs: ['--window-size=1080x1920', `--checklist-folder=${sheets}`] });
  test.afterAll(() => rmSync(sheets, { recursive: true, force: true }));

  test('a sheet that is printed again names the place that was put in since', async ({ kiosk: { page } }) => {
    const request = requestOf('egov', { language: 'ru', second: 'kk' });
    const named = async () => (await printed(page, sheets, request)).words.includes('Поликлиниканауглу');
    expect(await named()).toBe(false);
    await openStaffPage(page, 'directory');
    await tapTo(page, 'add', 'staff-directory-entry');
    await field(page, 'name_ru').fill('Поликлиника на углу');
    await tap(page, action(page, 'save'));
    await row(page, 'clinic-1').waitFor();
    expect(await named()).toBe(true);
  });
});

test('an import and a deletion are taken back after a new sign-in; a broken file changes nothing', async ({
  kiosk: { page, userData },
}) => {
  const folder = filesOf(userData);
  mkdirSync(folder, { recursive: true });
  await writeDirectoryFile(join(folder, 'all.xlsx'), { entries: sampleEntries, maps: sampleMaps() }, languages);
  writeFileSync(join(folder, 'broken.csv'), 'kind;id;name_ru\nclinic;a;A\n');
  await openStaffPage(page, 'directory');
  await tapTo(page, 'files', 'staff-directory-files');
  await tapFar(page, page.locator('[data-file="broken.csv"] button'));
  await expect(page.locator('[data-fault="no-column"]').first()).toHaveText(
    'Строка 1, Район или город: нет такого столбца; сохраните справочник в файл и пишите в него',
  );
  await tapFar(page, page.locator('[data-file="all.xlsx"] button'));
  await expect(page.locator('[data-notice="done"]')).toBeVisible();
  await tap(page, action(page, 'back'));
  await expect(list(page)).toHaveCount(3);
  await tap(page, row(page, 'polyclinic-9').locator('[data-action="edit"]'));
  await tap(page, action(page, 'delete'));
  await expect(list(page)).toHaveCount(2);

  await tap(page, action(page, 'leave'));
  await openStaffPage(page, 'directory');
  await tap(page, action(page, 'undo'));
  await expect(list(page)).toHaveCount(3);
  await tapTo(page, 'files', 'staff-directory-files');
  await tap(page, action(page, 'export-csv'));
  const notice = page.locator('[data-notice="done"]');
  await expect(notice).toContainText('qadam-directory-');
  const file = (await notice.innerText()).replace(/^[^/]*/, '').trim();
  const read = await readDirectoryFile(file, languages);
  expect(read).toMatchObject({
    ok: true,
    directory: { entries: expect.arrayContaining([sampleEntries[0], sampleEntries[2]]) },
  });
  await tap(page, action(page, 'back'));
  await tap(page, action(page, 'undo'));
  await expect(page.locator('[data-screen="staff-directory"] [data-empty]')).toBeVisible();
  await expect(action(page, 'undo')).toBeDisabled();
});
