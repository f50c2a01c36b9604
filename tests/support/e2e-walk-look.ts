import type { Page } from '@playwright/test';
import { type Look, putOn } from './e2e-looks.ts';
import { action, chooseLanguage, screenNamed, tap, tapTo } from './e2e-touch.ts';
import { type See, walkScreens } from './e2e-walk-screens.ts';

/** Takes the page's clock, so that a walk comes to the question whether anybody is there without waiting for it. */
export async function holdTime(page: Page): Promise<void> {
  await screenNamed(page, 'start').waitFor();
  await page.clock.install();
  await page.reload();
}

/** Walks through every state of every screen in one look, from the start screen on and back to it. */
export async function walkLook(page: Page, look: Look, see: See, mostPages: number): Promise<void> {
  await screenNamed(page, 'start').waitFor();
  await putOn(page, look);
  // The greeting fades in, unless the next one takes its turn.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await see('start', 1);
  await chooseLanguage(page, look.language);
  await walkScreens(page, see, mostPages);
  await tapTo(page, 'restart', 'start');
  await chooseLanguage(page, look.language);
  await putOn(page, look);
  // In steps, between which the page answers: one that is busy for long is taken for hung.
  while ((await screenNamed(page, 'idle-warning').count()) === 0) await page.clock.runFor(10_000);
  await see('idle-warning', 1);
  await tap(page, action(page, 'end'));
  await tapTo(page, 'restart', 'start');
}
