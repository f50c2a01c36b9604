import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';
import { openStateDatabase } from '../../main/database/open.ts';
import { StateStore } from '../../main/database/state-store.ts';
import type { PrintReason } from '../../shared/api.ts';
import { expect } from './electron-app.ts';
import { textsOf } from './content.ts';
import { action, tapTo } from './e2e-touch.ts';

/** A print job as state.db has it. */
export interface Job {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly technical: string | null;
}

/** The jobs in a profile's state.db, in no order; only read, as a kiosk may run on it. */
export function jobsIn(userData: string): Job[] {
  const db = new Database(join(userData, 'state.db'), { readonly: true });
  try {
    return db.prepare('SELECT id, state, reason, technical FROM job').all() as Job[];
  } finally {
    db.close();
  }
}

/** Sets an office's settings before the kiosk starts. */
export function setSettings(userData: string, settings: Readonly<Record<string, unknown>>): void {
  const store = new StateStore(openStateDatabase(join(userData, 'state.db')));
  for (const [key, value] of Object.entries(settings)) store.setSetting(key, JSON.stringify(value));
  store.close();
}

/** What the print screen must show: a state, a reason, words by their ids, and the one control that stands out. */
export interface Shown {
  readonly state: string;
  readonly reason?: PrintReason;
  readonly words: readonly string[];
  readonly filled?: string;
}

/** Waits until the print screen shows exactly this, in this language. */
export async function expectShown(page: Page, language: string, shown: Shown): Promise<void> {
  const reason = shown.reason === undefined ? ':not([data-job-reason])' : `[data-job-reason="${shown.reason}"]`;
  const status = page.locator(`[data-screen="print"] [data-job-state="${shown.state}"]${reason}`);
  await status.waitFor({ timeout: 60_000 });
  const say = textsOf(language);
  await expect(status).toHaveText(shown.words.map((id) => say[id] ?? id).join(' '), { useInnerText: true });
  await expect(page.locator(`html[lang="${language}"]`)).toHaveCount(1);
  const filled = page.locator('[data-screen="print"] .actions .button-contained');
  const names = () => filled.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-action')));
  await expect.poll(names).toEqual(shown.filled === undefined ? [] : [shown.filled]);
  // Whatever goes wrong, the code that needs no printer is there.
  await expect(action(page, 'qr')).toBeVisible();
}

/** Ends the visit as a visitor does, and comes back to the start. */
export async function endVisit(page: Page): Promise<void> {
  await tapTo(page, 'end', 'thanks');
  await tapTo(page, 'restart', 'start');
}
