import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openStateDatabase } from '../../main/database/open.ts';
import { StateStore } from '../../main/database/state-store.ts';
import { test as base } from './electron-app.ts';
import { setPins, signIn } from './e2e-staff.ts';
import { tap, tapTo } from './e2e-touch.ts';

/** One counted day: name, key, how many. */
export type Counted = readonly [day: string, name: string, key: string, count: number];

/** A kiosk of an office with a home folder of its own, and with these counts. */
export const test = base.extend<{ counted: { readonly rows: readonly Counted[] } }>({
  counted: [{ rows: [] }, { option: true }],
  kiosk: [
    async ({ kiosk }, use) => {
      await setPins(kiosk.page);
      await use(kiosk);
    },
    { scope: 'test' },
  ],
  kioskEnv: async ({ userData, counted }, use) => {
    mkdirSync(userData, { recursive: true });
    const state = new StateStore(openStateDatabase(join(userData, 'state.db')));
    for (const [day, name, key, count] of counted.rows)
      for (let time = 0; time < count; time += 1) state.count(day, name, key);
    state.close();
    await use({ HOME: userData, XDG_CONFIG_HOME: join(userData, 'config') });
  },
});

/** Where the kiosk of {@link test} writes staff's files: a home without a folder for documents is that folder itself. */
export const filesOf = (userData: string) => join(userData, 'Qadam');

/** Comes in as a manager, by touch, and opens a page of the staff's home. */
export async function openStaffPage(page: Page, name: string): Promise<void> {
  await signIn(page, 'manager');
  await tapTo(page, name, `staff-${name}`);
}

/** Touches what may have to be scrolled to first. */
export async function tapFar(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await tap(page, target);
}

/** Rules on names and roles: quick ones, so that the page keeps answering the kiosk's pulse on a busy machine. */
const nameRules = ['label', 'button-name', 'aria-allowed-attr', 'aria-valid-attr-value', 'aria-input-field-name'];

/** What a screen reader could not name on a screen. */
export async function namelessParts(page: Page, screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(screen)
    .withRules(nameRules)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
