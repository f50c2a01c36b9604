import type { Page } from '@playwright/test';
import { commonest } from './content.ts';
import { turnPage } from './e2e-screen.ts';
import { action, answer, screenNamed, tap, tapTo } from './e2e-touch.ts';
import { openPart, openPlace } from '../e2e/law/open.ts';

/** Told of each state of the screens while it shows; the further pages of one state have its name and a number. */
export type See = (name: string, pageNumber: number) => Promise<void>;

interface Walk {
  readonly page: Page;
  readonly see: See;
  /** How many pages of long content are looked at. */
  readonly mostPages: number;
}

/** Waits until a screen stands still: a button where the finger was moves back a little later. */
export const settled = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/** What shows now, and its further pages; turned back to the first where something is to be touched there. */
async function look({ page, see, mostPages }: Walk, name: string, turnsBack = false): Promise<void> {
  await settled(page);
  await see(name, 1);
  for (let number = 2; number <= mostPages && (await turnPage(page, 'more')); number += 1) await see(name, number);
  if (turnsBack) while (await turnPage(page, 'previous-page'));
}

async function lookAtSheet(walk: Walk, name: string, overlay: string): Promise<void> {
  const { page } = walk;
  await tap(page, action(page, overlay));
  await page.locator(`[data-overlay="${overlay}"]`).waitFor();
  await look(walk, name);
  await tap(page, action(page, 'close'));
  await page.locator('[data-overlay]').waitFor({ state: 'detached' });
}

/** A question on each page of its answers. */
async function lookAtQuestion(walk: Walk, id: string): Promise<void> {
  const { page, see, mostPages } = walk;
  await page.locator(`[data-screen="question"][data-question="${id}"]`).waitFor();
  await settled(page);
  await see(`question-${id}`, 1);
  const more = page.locator('.main [data-action="more"]');
  const back = page.locator('.main [data-action="previous-page"]');
  for (let number = 2; number <= mostPages && (await more.count()) > 0; number += 1) {
    await tap(page, more);
    await see(`question-${id}`, number);
  }
  while ((await back.count()) > 0) await tap(page, back);
}

async function lookAndAnswer(walk: Walk, answers: readonly (readonly [id: string, option: string])[]): Promise<void> {
  for (const [id, option] of answers) {
    await lookAtQuestion(walk, id);
    await answer(walk.page, id, [option]);
  }
}

/** What can be read from home. */
async function lookAround(walk: Walk): Promise<void> {
  const { page } = walk;
  for (const name of ['diseases', 'services', 'complaints']) {
    await tapTo(page, name, name);
    await look(walk, name);
    await tapTo(page, 'back', 'home');
  }
  await tap(page, action(page, 'help'));
  await tapTo(page, 'glossary', 'glossary');
  await look(walk, 'glossary', true);
  await tap(page, page.locator('[data-term]').first());
  await page.locator('[data-screen="glossary"][data-term]').waitFor();
  await look(walk, 'glossary-word');
  await tapTo(page, 'home', 'home');
}

async function lookAtSearch(walk: Walk): Promise<void> {
  const { page } = walk;
  await tapTo(page, 'search', 'search');
  await look(walk, 'search');
  await page.keyboard.type('064');
  await page.locator('[data-hit]').first().waitFor();
  await look(walk, 'search-found', true);
  const hit = page.locator('[data-hit="step:talon.collect"]');
  while ((await hit.count()) === 0) await turnPage(page, 'more');
  await tap(page, hit);
  await screenNamed(page, 'about').waitFor();
  await look(walk, 'about');
  await tapTo(page, 'home', 'home');
}

async function lookAtLaw(walk: Walk): Promise<void> {
  const { page } = walk;
  await tapTo(page, 'law', 'law');
  await look(walk, 'law');
  for (const part of ['differences', 'referred', 'repealed', 'rules']) {
    await openPart(page, part);
    await look(walk, `law-${part}`);
    if (part !== 'rules') await tap(page, action(page, 'back'));
  }
  for (const place of ['item-2', 'item-31']) {
    await openPlace(page, `order-44-2025.${place}`);
    await look(walk, `law-${place}`);
    await tap(page, action(page, 'back'));
  }
  await tapTo(page, 'home', 'home');
}

/** The office's places, where it has any. */
async function lookAtDirectory(walk: Walk): Promise<void> {
  const { page } = walk;
  await tapTo(page, 'directory', 'directory');
  await look(walk, 'directory', true);
  await tap(page, page.locator('.main [data-entry]').first());
  await page.locator('.main h1 [lang]').waitFor();
  await look(walk, 'directory-entry');
  await tap(page, action(page, 'back'));
  await tap(page, action(page, 'filter'));
  await page.locator('[data-view="filter"]').waitFor();
  await look(walk, 'directory-filter');
  await tapTo(page, 'home', 'home');
}

/** Every question: a child who stays for good first, then a ward, then the commonest visitor; the way out before all. */
async function lookAtQuestions(walk: Walk): Promise<void> {
  const { page } = walk;
  await tapTo(page, 'guide', 'question');
  await lookAndAnswer(walk, [['emergency', 'yes']]);
  await screenNamed(page, 'checklist').waitFor();
  await look(walk, 'checklist-emergency');
  await tapTo(page, 'back', 'question');
  await answer(page, 'emergency', ['no']);
  await lookAndAnswer(walk, [
    ['who', 'child'],
    ['child-age', '6-14'],
    ['born-abroad', 'no'],
    ['guardian', 'parent'],
    ['status', 'foreigner-permanent'],
    ['category', 'none'],
    ['ground', 'moved'],
    ['extras', 'none'],
  ]);
  await tapTo(page, 'answers', 'answers');
  await look(walk, 'answers');
  await tapTo(page, 'restart', 'home');
  await tapTo(page, 'guide', 'question');
  await answer(page, 'emergency', ['no']);
  await answer(page, 'who', ['ward']);
  await lookAtQuestion(walk, 'institution');
  await tap(page, action(page, 'back'));
  await answer(page, 'who', ['self']);
  await answer(page, 'status', ['foreigner-temporary']);
  await lookAndAnswer(walk, [['contract', 'none']]);
  await lookAtQuestion(walk, 'listed-disease');
  await lookAtSheet(walk, 'listed-disease-list', 'diseases');
  await tap(page, action(page, 'back'));
  await answer(page, 'contract', ['imputed']);
  await lookAndAnswer(walk, [['eaeu', 'no']]);
  await answer(page, 'extras', [commonest['extras'] ?? []].flat());
}

/** The list, its steps, code and paper. */
async function lookAtList(walk: Walk): Promise<void> {
  const { page } = walk;
  await screenNamed(page, 'checklist').waitFor();
  await look(walk, 'checklist');
  await tapTo(page, 'steps', 'step');
  const steps = await page.locator('[data-rail]').count();
  for (let number = 1; number <= steps; number += 1) {
    await look(walk, `step-${number}`);
    if (number === 2) {
      await lookAtSheet(walk, 'leaflet', 'leaflet');
      await lookAtSheet(walk, 'words', 'words');
    }
    await tap(page, action(page, 'next'));
  }
  await tapTo(page, 'qr', 'qr');
  await walk.see('qr', 1);
  await tapTo(page, 'back', 'checklist');
  await tapTo(page, 'print', 'print');
  await page.locator('[data-job-state="done"]').waitFor();
  await look(walk, 'print');
}

/**
 * Goes from home through every state of the visitor's screens, and stays at the thanks. While it walks, the page takes
 * nobody for gone, however long a look lasts.
 */
export async function walkScreens(page: Page, see: See, mostPages: number): Promise<void> {
  const walk = { page, see, mostPages };
  const awake = await page.evaluate(() =>
    Number(setInterval(() => window.dispatchEvent(new Event('pointerdown')), 2000)),
  );
  await look(walk, 'home');
  for (const name of ['help', 'language', 'words']) await lookAtSheet(walk, name, name);
  await lookAround(walk);
  await lookAtSearch(walk);
  await lookAtLaw(walk);
  await lookAtDirectory(walk);
  await lookAtQuestions(walk);
  await lookAtList(walk);
  await tap(page, page.locator('.actions [data-action="end"]'));
  await screenNamed(page, 'thanks').waitFor();
  await look(walk, 'thanks');
  await page.evaluate((timer) => clearInterval(timer), awake);
}
