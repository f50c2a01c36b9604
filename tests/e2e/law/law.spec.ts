import type { Page } from '@playwright/test';
import { openable, readablePlaces } from '../../../shared/law/places.ts';
import { commonest, guide, planOf, textsOf } from '../../support/content.ts';
import { turnPage } from '../../support/e2e-screen.ts';
import { action, changeLanguage, chooseLanguage, tap, tapTo, walkFromHome } from '../../support/e2e-touch.ts';
import { expect, test } from '../../support/electron-app.ts';
import { lawWords, wordsOf } from '../../support/law.ts';
import { callKiosk, openPart, openPlace } from './open.ts';

const words = lawWords();
const ru = textsOf('ru');
const item = (page: Page) => page.locator('[data-law-item]').getAttribute('data-law-item');
const counter = (page: Page) => page.locator('.pager p').last().textContent();

/** The act's words on all pages of an item's screen, and in what language they say they are. */
async function wordsOnScreen(page: Page): Promise<{ words: string[]; languages: string[] }> {
  await page.locator('[data-law-stamp]').waitFor();
  await expect(page.locator('.law-text, [data-action="more"]').first()).toBeVisible();
  const seen: { text: string; lang: string }[] = [];
  do {
    seen.push(
      ...(await page
        .locator('[data-law-line]')
        .evaluateAll((lines) =>
          lines.map((line) => ({ text: line.textContent ?? '', lang: line.getAttribute('lang') ?? '' })),
        )),
    );
  } while (await turnPage(page, 'more'));
  return {
    words: seen.flatMap(({ text }) => wordsOf(text)),
    languages: [...new Set(seen.map(({ lang }) => lang))],
  };
}

/** The items that the screen says it shows, from now on, whenever the height of its pages is read. */
async function itemsMeasured(page: Page): Promise<() => Promise<string[]>> {
  const seen = await page.evaluateHandle(() => {
    const items = new Set<string>();
    const height = Object.getOwnPropertyDescriptor(Element.prototype, 'clientHeight');
    Object.defineProperty(Element.prototype, 'clientHeight', {
      configurable: true,
      get(this: Element) {
        const isFrame = this.classList.contains('paged-frame');
        if (isFrame) items.add(document.querySelector('[data-screen]')?.getAttribute('data-law-item') ?? '');
        return height?.get?.call(this) as number;
      },
    });
    return items;
  });
  return () => seen.evaluate((items) => [...items]);
}

test('the kiosk gives the words of all 50 places exactly, and of nothing else', async ({ kiosk: { page } }) => {
  const ids = readablePlaces(guide).map(({ id }) => id);
  const given = await Promise.all(
    ids.map(async (id) => [id, wordsOf((await callKiosk(page, 'law:item', { item: id })).text)] as const),
  );
  expect(Object.fromEntries(given)).toEqual(words);
  const refused = await callKiosk(page, 'law:item', { item: 'order-344-2015.whole' }).then(() => 'given', String);
  expect(refused).toContain('there is no such place in an act');
});

test('from item to item, in large letters, too, every word is on the screen', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'ru');
  await tapTo(page, 'law', 'law');
  await openPart(page, 'rules');
  await openPlace(page, 'order-44-2025.item-9');
  for (const id of ['item-9', 'item-10', 'item-11'].map((place) => `order-44-2025.${place}`)) {
    expect(await item(page)).toBe(id);
    expect(await wordsOnScreen(page)).toEqual({ words: words[id], languages: ['kk'] });
    await tap(page, action(page, 'next-item'));
    await page.locator(`[data-law-item="${id}"]`).waitFor({ state: 'detached' });
  }
  await tap(page, action(page, 'previous-item'));
  await page.locator('[data-law-item="order-44-2025.item-11"]').waitFor();
  for (const name of ['larger', 'larger', 'larger']) await tap(page, action(page, name));
  expect((await wordsOnScreen(page)).words).toEqual(words['order-44-2025.item-11']);
  await expect(page.locator('[data-law-stamp]')).toContainText(ru['ui.law.amended'] ?? '');
  const measured = await itemsMeasured(page);
  await tap(page, action(page, 'previous-item'));
  await page.locator('[data-law-item="order-44-2025.item-10"]').waitFor();
  expect(await measured()).toEqual(['order-44-2025.item-10']);
});

test('each citation of each step opens its item; back leads to the same page of the step', async ({
  kiosk: { page },
}) => {
  const plan = planOf(commonest);
  await chooseLanguage(page, 'ru');
  await walkFromHome(page, commonest);
  await tapTo(page, 'steps', 'step');
  for (const step of plan.steps) {
    await page.locator(`[data-step="${step.id}"]`).waitFor();
    for (const { id } of openable(guide, step.sources)) {
      await openPlace(page, id);
      await expect(page.locator('[data-screen="law"] h1')).toHaveText(ru[`law.${id}.title`] ?? '');
      await tapTo(page, 'back', 'step');
      await expect(page.locator(`[data-step="${step.id}"]`)).toBeVisible();
      await expect(page.locator(`[data-citation="${id}"]`)).toBeVisible();
    }
    await tap(page, action(page, 'next'));
  }
});

test('the list, the leaflet beside a step and the differences open the order, and are found again', async ({
  kiosk: { page },
}) => {
  await chooseLanguage(page, 'ru');
  await walkFromHome(page, commonest);
  await openPlace(page, 'order-44-2025.item-28');
  await tapTo(page, 'back', 'checklist');
  await expect(page.locator('[data-citation="order-44-2025.item-28"]')).toBeVisible();
  await tapTo(page, 'steps', 'step');
  await tap(page, action(page, 'leaflet'));
  await openPlace(page, 'order-44-2025.item-33');
  await expect(page.locator('[data-overlay]')).toHaveCount(0);
  await tap(page, action(page, 'back'));
  await expect(page.locator('[data-overlay="leaflet"] [data-citation="order-44-2025.item-33"]')).toBeVisible();
  await tap(page, action(page, 'close'));
  await tapTo(page, 'home', 'home');
  await tapTo(page, 'law', 'law');
  await openPart(page, 'differences');
  await openPlace(page, 'order-44-2025.item-40');
  const before = await item(page);
  expect(before).toBe('order-44-2025.item-40');
  await tap(page, action(page, 'back'));
  await expect(page.locator('[data-citation="order-44-2025.item-40"]')).toBeVisible();
  expect(await counter(page)).not.toMatch(/^1 \//);
});

test('the page of differences has each of them', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'ru');
  await tapTo(page, 'law', 'law');
  await openPart(page, 'differences');
  const seen: string[] = [];
  do {
    for (const found of await page.locator('[data-difference]').all())
      seen.push((await found.getAttribute('data-difference')) ?? '');
  } while (await turnPage(page, 'more'));
  const all = guide.differences.map(({ id }) => id);
  expect(all.filter((id) => !seen.includes(id))).toEqual([]);
});

test('the repealed order says so in words and across the page, in each language', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'ru');
  await tapTo(page, 'law', 'law');
  await openPart(page, 'repealed');
  for (const language of ['ru', 'kk']) {
    if (language !== 'ru') await changeLanguage(page, language);
    const texts = textsOf(language);
    await expect(page.locator('[data-law-repealed]')).toContainText(texts['ui.law.repealed.notice'] ?? '');
    await expect(page.locator('.watermark')).toHaveText(texts['ui.law.repealed.mark'] ?? '');
  }
  expect(await page.locator('[data-citation], [data-action="print"]').count()).toBe(0);
});
