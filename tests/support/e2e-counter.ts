import type { Locator, Page } from '@playwright/test';
import { setPins, signIn } from './e2e-staff.ts';
import { screenNamed, tapTo } from './e2e-touch.ts';

/** Signs a clerk in and opens the counter for somebody who walks in, or with the visitor's session. */
export async function openCounter(page: Page, from: 'counter' | 'explain' = 'counter'): Promise<Locator> {
  await setPins(page);
  await signIn(page, 'counter');
  await tapTo(page, from, 'staff-counter');
  return screenNamed(page, 'staff-counter');
}

/** The counter while it shows this. */
export function counterAt(page: Page, view: string): Locator {
  return page.locator(`[data-screen="staff-counter"][data-view="${view}"]`);
}

/** What a half says that it shows: the ids and numbers on it, in their order, and its languages. */
export interface SeenHalf {
  readonly languages: readonly string[];
  readonly subject: readonly string[];
  readonly steps: readonly string[];
  readonly documents: readonly string[];
  readonly options: readonly string[];
  readonly numbers: readonly string[];
  readonly shownNumbers: readonly string[];
  readonly rows: number;
}

/** Reads both halves of the counter's page from the screen. */
export async function readHalves(page: Page): Promise<{ visitor: SeenHalf; staff: SeenHalf; title: string[] }> {
  return page.locator('[data-screen="staff-counter"]').evaluate((screen) => {
    const half = (name: string) => {
      const cells = [...screen.querySelectorAll<HTMLElement>(`.twin [data-half="${name}"]`)];
      const all = (attribute: string) =>
        cells.flatMap((cell) => (cell.hasAttribute(attribute) ? [cell.getAttribute(attribute) ?? ''] : []));
      return {
        languages: [...new Set(cells.map((cell) => cell.lang))],
        subject: all('data-subject'),
        steps: all('data-step'),
        documents: all('data-document'),
        options: all('data-option'),
        numbers: all('data-number'),
        shownNumbers: cells.flatMap((cell) => cell.querySelector('.half-number')?.textContent ?? []),
        rows: cells.length,
      };
    };
    const titles = [...screen.querySelectorAll('[data-kind="title"] h2')].map((title) => title.textContent ?? '');
    return { visitor: half('visitor'), staff: half('staff'), title: titles };
  });
}
