import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { reach } from '../../../shared/guide/reach.ts';
import { commonest, guide, planOf, textsOf } from '../../support/content.ts';
import { barriers } from '../../support/e2e-axe.ts';
import { counterAt, openCounter, readHalves } from '../../support/e2e-counter.ts';
import { stateOf } from '../../support/e2e-profile.ts';
import { pdfsIn, pdfText } from '../../support/e2e-pdf.ts';
import { today } from '../../support/e2e-screen.ts';
import { action, chooseLanguage, screenNamed, tap, tapTo, walk } from '../../support/e2e-touch.ts';
import { expect, test } from '../../support/electron-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'qadam-counter-'));
test.use({ kioskArgs: [`--checklist-folder=${folder}`] });
test.afterEach(() => {
  for (const file of pdfsIn(folder)) rmSync(file);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const title = (language: string, outcome: string) => textsOf(language)[`outcome.${outcome}.title`] ?? '';
const papers = planOf(reach(guide, 'contract', today)?.answers ?? {}, today).documents.map(({ id }) => id);

/** Waits for the sheet, which a busy machine may take long to draw. */
async function printed(page: Page): Promise<void> {
  await counterAt(page, 'print').waitFor();
  const settled = page.locator('[data-job-state="done"], [data-job-state="failed"]');
  await settled.waitFor({ timeout: 100_000 });
  await expect(settled).toHaveAttribute('data-job-state', 'done');
}

/** The one sheet that was printed holds the list in both languages. */
async function expectPrinted(page: Page, ...languages: string[]): Promise<void> {
  await printed(page);
  const [sheet = '', ...others] = pdfsIn(folder).map(pdfText);
  expect(others).toEqual([]);
  // Side by side, the lines of two columns alternate: the words are looked for one by one.
  const words = languages.flatMap((language) => title(language, 'contract').split(' '));
  expect(words.filter((word) => !sheet.includes(word))).toEqual([]);
}

test("by touch, a clerk's main job takes at most 8 actions, and is counted and written down", async ({ kiosk }) => {
  const { page, userData } = kiosk;
  await openCounter(page);
  let actions = 0;
  const act = async (target: Parameters<typeof tap>[1]) => {
    actions += 1;
    await tap(page, target);
  };
  await act(counterAt(page, 'languages').locator('[data-language="uz"]'));
  await act(counterAt(page, 'outcomes').locator('[data-row="outcome.contract"]'));
  for (const id of papers) await act(counterAt(page, 'list').locator(`[data-row="document.${id}"]`));
  await expect(page.locator('[data-kind="document"][aria-checked="true"]')).toHaveCount(papers.length);
  await act(action(page, 'print'));
  await expectPrinted(page, 'uz', 'ru');
  expect(actions).toBe(7);
  await kiosk.close();
  const { counter, audit } = stateOf(userData);
  expect(counter?.map(({ name, key, count }) => `${String(name)} ${String(key)} ${String(count)}`).toSorted()).toEqual([
    'language uz 1',
    'outcome contract 1',
    'print contract 1',
    'session start 1',
  ]);
  expect(audit).toContainEqual(
    expect.objectContaining({ role: 'counter', action: 'counter-print', detail: 'checklist a4' }),
  );
});

test('by keyboard it takes as many, and the arrows lead through rows and steps', async ({ kiosk: { page } }) => {
  await openCounter(page);
  let actions = 0;
  const press = async (key: string) => {
    actions += 1;
    await page.keyboard.press(key);
  };
  const offered = await page
    .locator('.counter-languages [data-language]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-language')));
  await press(String(offered.indexOf('uz') + 1));
  await counterAt(page, 'outcomes').waitFor();
  await press('1');
  await counterAt(page, 'list').waitFor();
  for (const index of papers.keys()) await press(String(index + 1));
  await expect(page.locator('[data-kind="document"][aria-checked="true"]')).toHaveCount(papers.length);
  await press('p');
  await expectPrinted(page, 'uz', 'ru');
  expect(actions).toBe(7);

  await page.keyboard.press('Escape');
  await counterAt(page, 'list').waitFor();
  for (const _ of papers) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-kind="document"][aria-checked="true"]')).toHaveCount(papers.length - 1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await counterAt(page, 'step').waitFor();
  const [first, second] = planOf(commonest, today).steps;
  expect((await readHalves(page)).visitor.subject).toEqual([first?.id]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await readHalves(page)).staff.subject).toEqual([second?.id]);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await readHalves(page)).staff.subject).toEqual([first?.id]);
});

/** Every outcome in one pair, a few in others; the unit tests go through all pairs. */
const pairs = [
  { language: 'uz', beside: 'ru', outcomes: guide.outcomes.map(({ id }) => id) },
  { language: 'hy', beside: 'kk', outcomes: ['contract-child', 'egov'] },
  { language: 'kk', beside: 'ru', outcomes: ['paper', 'no-contract'] },
];

for (const { language, beside, outcomes } of pairs) {
  test(`${language} + ${beside}: both halves show the same steps, papers and numbers`, async ({ kiosk: { page } }) => {
    await openCounter(page);
    await tap(page, page.locator(`.counter-languages [data-language="${language}"]`));
    await tap(page, page.locator(`[data-choice="beside"] [data-value="${beside}"]`));
    const same = async () => {
      const { visitor, staff, title: titles } = await readHalves(page);
      expect(visitor.languages).toEqual([language]);
      expect(staff).toEqual({ ...visitor, languages: [beside] });
      return { seen: visitor, titles };
    };
    for (const outcome of outcomes) {
      await counterAt(page, 'outcomes').waitFor();
      await same();
      await page.locator(`[data-row="outcome.${outcome}"]`).click();
      await page.locator(`[data-view="list"][data-outcome="${outcome}"]`).waitFor();
      const list = await same();
      const plan = planOf(reach(guide, outcome, today)?.answers ?? {}, today);
      expect(list.titles).toEqual([title(language, outcome), title(beside, outcome)]);
      expect(list.seen.steps).toEqual(plan.steps.map(({ id }) => id));
      expect(list.seen.shownNumbers).toEqual(plan.steps.map(({ number }) => String(number)));
      expect(list.seen.documents).toEqual(plan.documents.map(({ id }) => id));
      await page.locator('[data-kind="step"]').first().click();
      for (const { id, number } of plan.steps) {
        await page.locator(`[data-view="step"] [data-half="staff"][data-subject="${id}"]`).waitFor();
        const { seen } = await same();
        expect([seen.subject, seen.shownNumbers]).toEqual([[id], [String(number)]]);
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Escape');
      await counterAt(page, 'list').waitFor();
      await page.keyboard.press('Escape');
    }
  });
}

test('what was assumed is asked together on either half, and the halves swap', async ({ kiosk: { page } }) => {
  const counter = await openCounter(page);
  await tap(page, page.locator('.counter-languages [data-language="tg"]'));
  await tap(page, page.locator('[data-row="outcome.contract"]'));
  await tap(page, action(page, 'questions'));
  await page.locator('[data-question="status"]').waitFor();
  await tap(page, page.locator('[data-half="visitor"][data-option="asylum-seeker"]'));
  await page.locator('[data-question="contract"]').waitFor();
  await tap(page, page.locator('[data-half="staff"][data-option="both"]'));
  await page.locator('[data-question="eaeu"]').waitFor();
  await tap(page, page.locator('[data-half="staff"][data-option="no"]'));
  await page.locator('[data-question="extras"]').waitFor();
  await tap(page, page.locator('[data-row="option.no-iin"]'));
  await tap(page, action(page, 'next'));
  await counterAt(page, 'list').waitFor();
  expect((await readHalves(page)).visitor.steps).toContain('iin.get');
  const sizes = () =>
    page
      .locator('[data-kind="title"] .half')
      .evaluateAll((halves) => halves.map((half) => Number.parseFloat(getComputedStyle(half).fontSize)));
  const [visitor = 0, staff = 0] = await sizes();
  expect(visitor).toBeGreaterThan(staff);
  await tap(page, action(page, 'swap'));
  await expect(counter).toHaveAttribute('data-large', 'staff');
  expect(await sizes()).toEqual([staff, visitor]);
});

test('any sheet on any paper, for a family, and the last one again', async ({ kiosk: { page } }) => {
  await openCounter(page);
  await tap(page, page.locator('.counter-languages [data-language="ky"]'));
  await tap(page, page.locator('[data-row="outcome.contract-family"]'));
  await tap(page, action(page, 'print-more'));
  await tap(page, page.locator('[data-choice="paper"] [data-value="58mm"]'));
  await tap(page, action(page, 'people-more'));
  await tap(page, action(page, 'print-checklist'));
  await printed(page);
  expect(pdfsIn(folder)).toHaveLength(1);
  await tap(page, action(page, 'reprint'));
  await expect.poll(() => pdfsIn(folder).length, { timeout: 100_000 }).toBe(2);
  await printed(page);
  await tap(page, page.locator('[data-choice="paper"] [data-value="a4"]'));
  await tap(page, action(page, 'print-application-kk'));
  await expect.poll(() => pdfsIn(folder).length, { timeout: 100_000 }).toBe(3);
  // The list twice, the same to the letter, and the application.
  expect(new Set(pdfsIn(folder).map(pdfText)).size).toBe(2);
});

test("the visitor's own session changes by the hand-over alone", async ({ kiosk: { page } }) => {
  await walk(page, 'uz', commonest);
  await openCounter(page, 'explain');
  await tap(page, action(page, 'all-shown'));
  await tap(page, action(page, 'visitor-language'));
  await tap(page, page.locator('.counter-languages [data-language="tk"]'));
  await tap(page, action(page, 'leave'));
  await page.locator('html[lang="uz"] [data-screen="checklist"]').waitFor();
  await expect(page.locator('[data-document][aria-checked="true"]')).toHaveCount(0);

  await openCounter(page, 'explain');
  await tap(page, action(page, 'visitor-language'));
  await tap(page, page.locator('.counter-languages [data-language="tk"]'));
  await tap(page, action(page, 'all-shown'));
  await tap(page, action(page, 'hand-over'));
  await page.locator('html[lang="tk"] [data-screen="checklist"]').waitFor();
  await expect(page.locator('[data-document][aria-checked="true"]')).toHaveCount(papers.length);
});

test('nothing at the counter shuts anybody out', async ({ kiosk: { page } }) => {
  await openCounter(page);
  const found = await barriers(page, 'languages');
  await tap(page, page.locator('.counter-languages [data-language="az"]'));
  found.push(...(await barriers(page, 'outcomes')));
  await tap(page, page.locator('[data-row="outcome.contract"]'));
  found.push(...(await barriers(page, 'list')));
  await tap(page, action(page, 'questions'));
  found.push(...(await barriers(page, 'question')));
  await tap(page, action(page, 'list'));
  await page.locator('[data-kind="step"]').first().click();
  found.push(...(await barriers(page, 'step')));
  await tap(page, action(page, 'print-more'));
  found.push(...(await barriers(page, 'print')));
  await tap(page, action(page, 'leave'));
  await chooseLanguage(page, 'az');
  await tapTo(page, 'guide', 'question');
  await openCounter(page, 'explain');
  await tap(page, action(page, 'back'));
  await screenNamed(page, 'staff-home').waitFor();
  found.push(...(await barriers(page, 'home with a visitor')));
  expect(found).toEqual([]);
});
