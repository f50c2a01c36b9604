import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { at } from '../../tools/setup/paths.mjs';
import { layoutProblems } from '../support/e2e-layout.ts';
import { turnPage } from '../support/e2e-screen.ts';
import { action, answer, chooseLanguage, questionOn, screenNamed, tap, tapTo } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';

/** A size of screen, and who looks at it: Uzbek has the longest texts, Armenian the widest letters. */
const screens: [size: string, visitors: string[]][] = [
  ['1080x1920', ['ru', 'hy', 'hy-largest']],
  ['1920x1080', ['ru', 'hy']],
  ['1280x800', ['hy', 'hy-largest']],
  ['1366x768', ['ru', 'uz']],
];

/** A look at one screen after the other: takes a picture of each and gathers what is wrong with it. */
class Look {
  readonly problems: string[] = [];
  readonly #page: Page;
  readonly #folder: string;

  constructor(page: Page, size: string, visitor: string) {
    this.#page = page;
    this.#folder = at(join('out', 'screens', size, visitor));
    mkdirSync(this.#folder, { recursive: true });
  }

  async at(name: string, picture = true): Promise<void> {
    await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    this.problems.push(...(await layoutProblems(this.#page)).map((problem) => `${name}: ${problem}`));
    if (picture) await this.#page.screenshot({ path: join(this.#folder, `${name}.png`) });
  }

  /** Every page of what shows; pictures of the first ones. */
  async pages(name: string): Promise<void> {
    await this.at(name);
    for (let page = 2; await turnPage(this.#page, 'more'); page += 1) await this.at(`${name}-${page}`, page <= 4);
    while (await turnPage(this.#page, 'previous-page'));
  }

  async overlay(name: string, opens: string): Promise<void> {
    await tap(this.#page, action(this.#page, opens));
    await this.#page.locator(`[data-overlay="${opens}"]`).waitFor();
    await this.pages(name);
    await tap(this.#page, action(this.#page, 'close'));
    await this.#page.locator('[data-overlay]').waitFor({ state: 'detached' });
  }
}

/** Looks at a question, on each page of its answers. */
async function lookAtQuestion(look: Look, page: Page, id: string): Promise<void> {
  await page.locator(`[data-screen="question"][data-question="${id}"]`).waitFor();
  await look.at(`question-${id}`);
  const more = page.locator('.main [data-action="more"]');
  const back = page.locator('.main [data-action="previous-page"]');
  for (let number = 2; (await more.count()) > 0; number += 1) {
    await tap(page, more);
    await look.at(`question-${id}-${number}`);
  }
  while ((await back.count()) > 0) await tap(page, back);
}

async function lookAndAnswer(look: Look, page: Page, answers: [question: string, option: string][]): Promise<void> {
  for (const [id, option] of answers) {
    await lookAtQuestion(look, page, id);
    await answer(page, id, [option]);
  }
}

/** Every question: a child who stays for good first, then a ward, then the commonest visitor. */
async function lookAtQuestions(look: Look, page: Page): Promise<void> {
  await tapTo(page, 'guide', 'question');
  await lookAndAnswer(look, page, [
    ['emergency', 'no'],
    ['who', 'child'],
    ['child-age', '6-14'],
    ['born-abroad', 'no'],
  ]);
  await lookAndAnswer(look, page, [
    ['guardian', 'parent'],
    ['status', 'foreigner-permanent'],
    ['category', 'none'],
  ]);
  await lookAndAnswer(look, page, [
    ['ground', 'moved'],
    ['extras', 'none'],
  ]);
  await tapTo(page, 'answers', 'answers');
  await look.pages('answers');
  await tapTo(page, 'restart', 'home');
  await tapTo(page, 'guide', 'question');
  await answer(page, 'emergency', ['no']);
  await answer(page, 'who', ['ward']);
  await lookAtQuestion(look, page, 'institution');
  await tap(page, action(page, 'back'));
  await answer(page, 'who', ['self']);
  await answer(page, 'status', ['foreigner-temporary']);
  await lookAndAnswer(look, page, [['contract', 'none']]);
  await lookAtQuestion(look, page, 'listed-disease');
  await look.overlay('listed-disease-list', 'diseases');
  await tap(page, action(page, 'back'));
  await answer(page, 'contract', ['imputed']);
  await lookAndAnswer(look, page, [['eaeu', 'no']]);
  expect(await questionOn(page)).toBe('extras');
  await answer(page, 'extras', ['none']);
}

/** The list, its steps, paper and code. */
async function lookAtList(look: Look, page: Page): Promise<void> {
  await screenNamed(page, 'checklist').waitFor();
  await look.pages('checklist');
  await tapTo(page, 'steps', 'step');
  const steps = await page.locator('[data-rail]').count();
  for (let number = 1; number <= steps; number += 1) {
    await look.pages(`step-${number}`);
    if (number === 2) {
      await look.overlay('step-2-leaflet', 'leaflet');
      await look.overlay('step-2-words', 'words');
    }
    await tap(page, action(page, 'next'));
  }
  await tapTo(page, 'qr', 'qr');
  await look.at('qr');
  await tapTo(page, 'back', 'checklist');
  await tapTo(page, 'print', 'print');
  await page.locator('[data-job-state="done"]').waitFor();
  await look.at('print');
}

for (const [size, visitors] of screens) {
  test.describe(size, () => {
    test.use({ kioskArgs: [`--window-size=${size}`, `--checklist-folder=${at('.cache/layout-sheets')}`] });
    test.setTimeout(300_000);

    test(`every screen fits ${size}, for ${visitors.join(', ')}`, async ({ kiosk: { page } }) => {
      await expect.poll(() => page.evaluate(() => `${innerWidth}x${innerHeight}`)).toBe(size);
      const problems: string[] = [];
      for (const visitor of visitors) {
        const look = new Look(page, size, visitor);
        await look.at('start');
        await chooseLanguage(page, visitor.slice(0, 2));
        if (visitor.endsWith('-largest')) {
          for (const name of ['larger', 'larger', 'contrast']) await tap(page, action(page, name));
          await page.locator('html[data-text="largest"][data-scheme="contrast"]').waitFor();
        }
        await look.at('home');
        await look.overlay('help', 'help');
        await look.overlay('language', 'language');
        await tap(page, action(page, 'help'));
        await tapTo(page, 'glossary', 'glossary');
        await look.pages('glossary');
        await tap(page, page.locator('[data-term]').first());
        await page.locator('[data-screen="glossary"][data-term]').waitFor();
        await look.pages('glossary-word');
        await tapTo(page, 'home', 'home');
        for (const name of ['diseases', 'services', 'law', 'complaints']) {
          await tapTo(page, name, name);
          await look.pages(name);
          await tapTo(page, 'back', 'home');
        }
        await lookAtQuestions(look, page);
        await lookAtList(look, page);
        await tapTo(page, 'end', 'thanks');
        await look.at('thanks');
        await tapTo(page, 'restart', 'start');
        problems.push(...look.problems.map((problem) => `${visitor} ${problem}`));
      }
      expect(problems).toEqual([]);
    });
  });
}
