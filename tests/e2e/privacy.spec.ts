import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languages } from '../support/content.ts';
import { endVisit } from '../support/e2e-print.ts';
import { placesOf, stateOf } from '../support/e2e-profile.ts';
import { action, chooseLanguage, questionOn, screenNamed, tap, tapTo, walkFromHome } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';
import { personas, unlikelyAnswers } from '../support/personas.ts';
import { randomFrom } from '../support/random.ts';

/** How many visitors come: six in `npm test`, `QADAM_VISITS=50` for the long run. */
const visits = Number(process.env['QADAM_VISITS'] ?? 6);

/** Nobody else searches for it: wherever it is found, it was kept. */
const typed = '730519286';
const digits = Array.from(typed);

/** Ids of answers that are no word of any file that the kiosk itself writes. */
const ids = [
  ...new Set([...personas.map(({ answers }) => answers), unlikelyAnswers].flatMap((one) => Object.values(one).flat())),
]
  .filter((id) => id.length >= 6)
  .filter((id) => !personas.some(({ outcome }) => outcome.includes(id) || id.includes(outcome)));

/** What a visitor who has just come finds: the look, the storage, the places that remember. */
async function impression(page: Page): Promise<unknown> {
  await screenNamed(page, 'start').waitFor();
  const atStart = await page.evaluate(() => ({
    look: Object.fromEntries([...document.documentElement.attributes].map(({ name, value }) => [name, value])),
    pressed: document.querySelectorAll('[aria-pressed="true"], [aria-checked="true"]').length,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    history: history.length,
  }));
  delete atStart.look['lang']; // the greeting's, whose turn it is
  await chooseLanguage(page, 'ru');
  const home = await screenNamed(page, 'home').innerText();
  await tapTo(page, 'diseases', 'diseases');
  const diseases = await screenNamed(page, 'diseases').innerText();
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'search', 'search');
  const query = await page.locator('[data-field="search"]').inputValue();
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'directory', 'directory');
  const directory = await screenNamed(page, 'directory').innerText();
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'guide', 'question');
  const question = [await questionOn(page), await screenNamed(page, 'question').innerText()];
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'end', 'thanks');
  await tapTo(page, 'restart', 'start');
  return { atStart, home, diseases, query, directory, question };
}

const sheets = mkdtempSync(join(tmpdir(), 'qadam-privacy-'));
test.afterAll(() => rmSync(sheets, { recursive: true, force: true }));
test.use({ kioskArgs: [`--checklist-folder=${sheets}`] });

test(`${visits} random visits leave nothing but counts, and the next visitor sees nothing of them`, async ({
  kiosk,
  userData,
}) => {
  test.setTimeout(180_000 + visits * 90_000);
  const { page } = kiosk;
  const seed = Number(process.env['QADAM_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`QADAM_SEED=${seed}`);
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const fresh = await impression(page);
  const before = stateOf(userData);

  for (let visit = 0; visit < visits; visit += 1) {
    const language = languages[visit % languages.length] ?? 'ru';
    const answers = visit % 2 === 0 ? unlikelyAnswers : pick(personas).answers;
    for (const look of ['larger', 'contrast', 'reach']) if (random() < 0.5) await tap(page, action(page, look));
    await chooseLanguage(page, language);
    await tapTo(page, 'search', 'search');
    for (const key of ['digits', ...digits])
      await tap(page, page.locator(`[data-screen="search"] [data-key="${key}"]`));
    await tapTo(page, 'home', 'home');
    await walkFromHome(page, answers);
    const paper = page.locator('[data-document]').first();
    if ((await paper.count()) > 0) await tap(page, paper);
    if (random() < 0.5 && (await action(page, 'print').count()) > 0) {
      await tapTo(page, 'print', 'print');
      // Whether it came out is another test's business; a busy machine may be too slow for it.
      await page.locator('[data-job-state="done"], [data-job-state="failed"]').waitFor({ timeout: 180_000 });
    }
    await endVisit(page);
  }

  expect(await impression(page)).toEqual(fresh);
  await kiosk.close();
  expect(ids.length).toBeGreaterThan(20);
  expect(placesOf([...ids, typed, JSON.stringify(unlikelyAnswers).slice(1, -1)], userData)).toEqual([]);
  const { counter: _countedBefore, job: _jobsBefore, ...othersBefore } = before;
  const { counter = [], job = [], ...others } = stateOf(userData);
  expect(others).toEqual(othersBefore);
  expect(job.filter(({ outcome, paper }) => outcome !== null || paper !== null)).toEqual([]);
  const counted = new Set(counter.map(({ name }) => String(name)));
  for (const name of ['language', 'outcome', 'session']) expect(counted).toContain(name);
  console.log(`${visits} visits, ${ids.length} ids of answers looked for, ${counter.length} counters`);
});
