import type { Locator, Page } from '@playwright/test';
import { pins } from './e2e-staff.ts';
import { action, screenNamed, tap } from './e2e-touch.ts';

/** The wizard at this page. */
export function setupStep(page: Page, step: string): Locator {
  return page.locator(`[data-screen="staff-setup"][data-step="${step}"]`);
}

/** Counts what a clerk does. */
export interface Clerk {
  readonly taps: () => number;
  readonly tap: (target: Locator) => Promise<void>;
}

/** A clerk who touches, and whose touches are counted. */
export function clerkAt(page: Page): Clerk {
  let taps = 0;
  return {
    taps: () => taps,
    tap: async (target) => {
      await tap(page, target);
      taps += 1;
    },
  };
}

/** Types letters on the on-screen keyboard into a field of the wizard. */
export async function touchType(page: Page, clerk: Clerk, field: string, letters: string): Promise<void> {
  await clerk.tap(page.locator(`[data-field="${field}"]`));
  for (const letter of letters) await clerk.tap(page.locator(`.staff-keyboard [data-key="${letter}"]`));
}

/** Sets a PIN on the pad, twice as it asks. */
export async function touchPin(page: Page, clerk: Clerk, role: keyof typeof pins): Promise<void> {
  for (const typed of ['first', 'again']) {
    await page.locator(`[data-pin="${role}"][data-typed="${typed}"]`).waitFor();
    for (const digit of pins[role]) await clerk.tap(page.locator(`[data-action="digit-${digit}"]`));
    await clerk.tap(page.locator('[data-action="pin-enter"]'));
  }
  // Main takes its time to hash it.
  await page.locator(`[data-pin="${role}"]`).waitFor({ state: 'detached' });
}

/** Opens the wizard from the start screen of a kiosk that nobody has set up. */
export async function openWizard(page: Page): Promise<void> {
  await screenNamed(page, 'start').waitFor();
  await tap(page, action(page, 'setup'));
  await screenNamed(page, 'staff-setup').waitFor();
}

/** Goes on to the page of this name. */
export async function nextTo(page: Page, step: string, clerk: Clerk = clerkAt(page)): Promise<void> {
  await clerk.tap(action(page, 'next'));
  await setupStep(page, step).waitFor();
}

/** Presses Tab until this has the focus; gives the keys it took. */
export async function tabTo(page: Page, selector: string): Promise<number> {
  for (let keys = 1; keys <= 80; keys += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return keys;
  }
  throw new Error(`no number of Tab keys leads to ${selector}`);
}

/** Goes to a button by Tab and presses it by Enter; gives the keys it took. */
export async function keyTo(page: Page, selector: string): Promise<number> {
  const keys = await tabTo(page, selector);
  await page.keyboard.press('Enter');
  return keys + 1;
}
