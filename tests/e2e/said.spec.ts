import type { Page } from '@playwright/test';
import { commonest, textsOf } from '../support/content.ts';
import { listen, saidUntil } from '../support/e2e-said.ts';
import { turnPage } from '../support/e2e-screen.ts';
import { action, answer, changeLanguage, chooseLanguage, screenNamed, tap } from '../support/e2e-touch.ts';
import { tapTo, walkFromHome } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';

/** A text with its values, as it is said: its language first. */
function words(language: string, id: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = textsOf(language)[id] ?? id;
  return `${language}: ${text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))}`;
}

/** Expects this to be said next, and nothing else since what was said last. */
async function expectSaid(page: Page, ...lines: string[]): Promise<void> {
  expect(await saidUntil(page, lines.at(-1) ?? '')).toEqual(lines);
}

/** Opens the kiosk's ears on the start screen. */
async function listening(page: Page): Promise<Page> {
  await screenNamed(page, 'start').waitFor();
  await listen(page);
  return page;
}

test('a change of the language is said on every screen, once, in the new one', async ({ kiosk }) => {
  const page = await listening(kiosk.page);
  await chooseLanguage(page, 'en');
  await expectSaid(page, 'en: Language: English');
  // At home all is drawn anew, elsewhere it is not.
  await changeLanguage(page, 'ru');
  await expectSaid(page, `${words('ru', 'ui.action.language')}: Русский`);
  await tapTo(page, 'diseases', 'diseases');
  await changeLanguage(page, 'hy');
  await expectSaid(page, `${words('hy', 'ui.action.language')}: Հայերեն`);
});

test('turned pages are said on screens, sheets and among answers', async ({ kiosk }) => {
  const page = await listening(kiosk.page);
  await chooseLanguage(page, 'tg');
  await expectSaid(page, `${words('tg', 'ui.action.language')}: Тоҷикӣ`);
  await tapTo(page, 'diseases', 'diseases');
  await turnPage(page, 'more');
  const total = Number((await page.locator('.pager p').textContent())?.split('/')[1]);
  await expectSaid(page, words('tg', 'ui.page', { n: 2, total }));
  await turnPage(page, 'previous-page');
  await expectSaid(page, words('tg', 'ui.page', { n: 1, total }));
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'guide', 'question');
  for (const id of ['emergency', 'who', 'status'] as const) await answer(page, id, [commonest[id] ?? []].flat());
  await answer(page, 'contract', ['none']);
  await tap(page, action(page, 'diseases'));
  await turnPage(page, 'more');
  const ofSheet = Number((await page.locator('[data-overlay] .pager p').textContent())?.split('/')[1]);
  await expectSaid(page, words('tg', 'ui.page', { n: 2, total: ofSheet }));
});

test('what a search finds is said as it changes', async ({ kiosk }) => {
  const page = await listening(kiosk.page);
  await chooseLanguage(page, 'en');
  await expectSaid(page, `${words('en', 'ui.action.language')}: English`);
  await tapTo(page, 'search', 'search');
  const [hint, nothing] = [
    ['ui.search.hint', 'ui.search.private'],
    ['ui.search.nothing', 'ui.search.nothing.do'],
  ].map((ids) => `en: ${ids.map((id) => textsOf('en')[id]).join(' ')}`);
  await expectSaid(page, hint ?? '');
  await page.keyboard.type('0');
  const found = page.locator('[data-found]');
  await found.waitFor();
  await expectSaid(page, words('en', 'ui.search.found', { n: (await found.getAttribute('data-found')) ?? '' }));
  await page.keyboard.type('qqq');
  await expectSaid(page, nothing ?? '');
});

test('what a changed answer does to the list is said; ticks and settings by the control itself', async ({ kiosk }) => {
  const page = await listening(kiosk.page);
  await chooseLanguage(page, 'ru');
  await expectSaid(page, `${words('ru', 'ui.action.language')}: Русский`);
  await walkFromHome(page, commonest);
  const paper = page.getByRole('checkbox', { checked: false }).first();
  const name = (await paper.locator('b').textContent()) ?? '';
  await tap(page, paper);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveAccessibleName(new RegExp(`^${name}( |$)`));
  await tapTo(page, 'answers', 'answers');
  await tap(page, page.locator('[data-screen="answers"] [data-question="who"]'));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await answer(page, 'who', ['family']);
  await screenNamed(page, 'checklist').waitFor();
  await expectSaid(page, words('ru', 'ui.answers.changed', { added: 1, removed: 0 }));
  const low = page.getByRole('button', { name: textsOf('ru')['ui.action.reach'] ?? '', exact: true });
  await expect(low).toHaveAttribute('aria-pressed', 'false');
  await tap(page, low);
  await expect(low).toHaveAttribute('aria-pressed', 'true');
  await expectSaid(page, words('ru', 'ui.look.low'));
});

test('the warning is read as it comes up, then says what is left at 10 s, not each second', async ({ kiosk }) => {
  const { page } = kiosk;
  await screenNamed(page, 'start').waitFor();
  await page.clock.install();
  await page.reload();
  await listening(page);
  await chooseLanguage(page, 'uz');
  while ((await screenNamed(page, 'idle-warning').count()) === 0) await page.clock.runFor(1000);
  await expectSaid(page, `${words('uz', 'ui.action.language')}: O‘zbekcha`);
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toBeFocused();
  await expect(dialog).toHaveAccessibleName(textsOf('uz')['ui.idle.title'] ?? '');
  // Read again with each change, where a reader does so.
  const all = words('uz', 'ui.idle.text', { seconds: 20 }).slice('uz: '.length);
  for (let second = 1; second <= 15; second += 1) {
    await expect(dialog).toHaveAccessibleDescription(all);
    await page.clock.runFor(1000);
  }
  await expectSaid(page, words('uz', 'ui.idle.text', { seconds: 10 }));
});
