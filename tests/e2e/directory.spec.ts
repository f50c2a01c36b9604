import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { checklistPlaces } from '../../shared/checklist/places.ts';
import { entryKey } from '../../shared/directory/entry.ts';
import { commonest, planOf, textsOf } from '../support/content.ts';
import { officeEntries, runKiosk, test as office } from '../support/e2e-directory.ts';
import { pdfsIn, pdfText, unbroken } from '../support/e2e-pdf.ts';
import { readList, turnPage } from '../support/e2e-screen.ts';
import { action, chooseLanguage, tap, tapTo, walk } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'qadam-directory-files-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
const words = textsOf('en');
const say = (id: string, n = 0) => (words[id] ?? '').replace('{{n}}', String(n));

/** The entries on all pages of what shows, in their order. */
async function entriesOn(page: Page): Promise<string[]> {
  const found: string[] = [];
  const onPage = () =>
    page.locator('.main [data-entry]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-entry') ?? ''));
  do found.push(...(await onPage()));
  while (await turnPage(page, 'more'));
  while (await turnPage(page, 'previous-page'));
  return found;
}

const entry = (page: Page, key: string) => page.locator(`.main [data-entry="${key}"]`);
const filter = (page: Page, id: string) => page.locator(`[data-view="filter"] [data-filter="${id}"]`);

office('the office puts a file in, a broken one changes nothing, and the same comes out', ({ userData }) => {
  const [first, again, broken] = ['first.csv', 'again.csv', 'broken.csv'].map((name) => join(folder, name));
  expect(runKiosk(userData, `--directory-export=${first}`)).toMatchObject({
    status: 0,
    stdout: `Places written to ${first}: ${officeEntries.length}.`,
  });
  writeFileSync(broken ?? '', readFileSync(first ?? '', 'utf8').replace('87270000007', 'call us'));
  const refused = runKiosk(userData, `--directory-import=${broken}`);
  expect(refused.status).toBe(1);
  expect(refused.said).toEqual([
    'Line 3, column "phones": "call us" is not a phone number. Write digits, for example +7 727 123 45 67; separate numbers with ;.',
    `Nothing was changed: ${broken} was refused.`,
  ]);
  expect(runKiosk(userData, `--directory-import=${first}`).stdout).toBe(
    `Places in the directory: ${officeEntries.length} now, ${officeEntries.length} before.`,
  );
  copyFileSync(first ?? '', `${first}.kept`);
  expect(runKiosk(userData, `--directory-export=${again}`).status).toBe(0);
  expect(readFileSync(again ?? '')).toEqual(readFileSync(`${first}.kept`));
  expect(runKiosk(userData, `--directory-import=${join(folder, 'absent.csv')}`)).toMatchObject({
    status: 1,
    said: ['The file: there is no such file. Give a .csv or .xlsx file of the directory.', expect.any(String)],
  });
});

office(
  "search finds the office's own places, by the door's name, too, and shows the visitor's",
  async ({ kiosk: { page } }) => {
    await chooseLanguage(page, 'en');
    await tapTo(page, 'search', 'search');
    const hit = page.locator('[data-hit="directory:clinic:polyclinic-5"]');
    for (const typed of ['polyclinic no 5', 'поликлиника 5', 'қалалық емхана']) {
      await page.locator('[data-field="search"]').fill(typed);
      await expect(hit.locator('b')).toHaveText('City polyclinic No. 5');
    }
    await tap(page, hit);
    await expect(page.locator('.main h1 [lang="en"]')).toHaveText('City polyclinic No. 5');
  },
);

office('a visitor looks at the list, narrows it, and opens a place', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'en');
  await tapTo(page, 'directory', 'directory');
  expect((await entriesOn(page)).toSorted()).toEqual(officeEntries.map(entryKey).toSorted());

  await tap(page, action(page, 'filter'));
  await tap(page, filter(page, 'voluntary'));
  await tap(page, filter(page, 'language'));
  await expect(action(page, 'next')).toHaveText(say('ui.directory.filter.show', 0));
  await tap(page, filter(page, 'language'));
  await tap(page, filter(page, 'area:Алатауский район'));
  await tap(page, action(page, 'next'));
  expect(await entriesOn(page)).toEqual(['clinic:polyclinic-5']);

  await tap(page, entry(page, 'clinic:polyclinic-5'));
  const main = page.locator('.main');
  await expect(main.locator('h1 [lang="en"]')).toHaveText('City polyclinic No. 5');
  await expect(main.locator('b[lang="ru"]', { hasText: 'Городская поликлиника № 5' })).toBeVisible();
  await expect(main.locator('b[lang="kk"]', { hasText: '№ 5 қалалық емхана' })).toBeVisible();
  await expect(main.getByText('+7 727 000 00 05')).toBeVisible();
  await expect(main.getByText('Mon–Fri 8:00–20:00')).toBeVisible();
  await expect(main.getByText(say('question.contract.option.imputed.name'))).toBeVisible();
  const map = main.locator('img');
  for (let turned = true; turned && (await map.count()) === 0; ) turned = await turnPage(page, 'more');
  await expect.poll(() => map.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(24);

  await tap(page, action(page, 'back'));
  expect(await entriesOn(page)).toEqual(['clinic:polyclinic-5']);
  await tap(page, action(page, 'filter'));
  await tap(page, action(page, 'show-all'));
  expect(await entriesOn(page)).toHaveLength(officeEntries.length);
  await turnPage(page, 'more');
  const key = (await page.locator('.main [data-entry]').first().getAttribute('data-entry')) ?? '';
  await tap(page, entry(page, key));
  await page.locator('.main h1 [lang]').waitFor();
  await tap(page, action(page, 'back'));
  await expect(page.locator('.main [data-entry]').first()).toHaveAttribute('data-entry', key);
  await tapTo(page, 'back', 'home');
});

office.describe('on paper', () => {
  office.use({ kioskArgs: [`--checklist-folder=${folder}`] });

  office('from the step to the clinics of the contract; the same on the list and on the sheet', async ({ kiosk }) => {
    const { page } = kiosk;
    await walk(page, 'en', commonest);
    const expected = checklistPlaces(planOf(commonest), { entries: officeEntries, language: 'en' }, say);
    const keys = expected?.places.map(({ key }) => key) ?? [];
    expect(keys).toHaveLength(5);
    expect(await entriesOn(page)).toEqual(keys);
    await readList(page);

    await tapTo(page, 'steps', 'step');
    while ((await page.locator('[data-step="clinic.from-contract"]').count()) === 0)
      await tap(page, action(page, 'next'));
    await tapTo(page, 'directory', 'directory');
    const shown = await entriesOn(page);
    expect(shown.slice(0, 5)).toEqual(keys);
    const accepting = officeEntries.filter(({ kind, contracts }) => kind === 'clinic' && contracts.includes('imputed'));
    expect(shown.toSorted()).toEqual(accepting.map(entryKey).toSorted());
    await tapTo(page, 'back', 'step');

    await tapTo(page, 'checklist', 'checklist');
    await tapTo(page, 'print', 'print');
    await page.locator('[data-job-state="done"]').waitFor();
    const sheet = unbroken(pdfText(pdfsIn(folder)[0] ?? ''));
    for (const place of expected?.places ?? []) {
      expect(sheet).toContain(unbroken(place.name.text));
      for (const phone of place.phones) expect(sheet).toContain(unbroken(phone));
    }
    expect(sheet).toContain(unbroken('Городская поликлиника № 5'));
    expect(sheet).toContain(unbroken(say(expected?.heading ?? '?')));
    const [more = '?'] = say('ui.checklist.places.more', accepting.length - 5).split('.');
    expect(sheet).toContain(unbroken(more));
  });
});

test('an empty directory says so and whom to call; the steps and the list do without it', async ({
  kiosk: { page },
}) => {
  await chooseLanguage(page, 'en');
  await tapTo(page, 'directory', 'directory');
  await expect(page.locator('.main')).toContainText(say('ui.directory.empty'));
  await expect(page.locator('.main')).toContainText('1414');
  await expect(page.locator('.main')).toContainText('8-800-080-7777');
  await expect(action(page, 'filter')).toHaveCount(0);
  await tapTo(page, 'back', 'home');
});
