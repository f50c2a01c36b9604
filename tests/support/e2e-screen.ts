import type { Page } from '@playwright/test';
import { buildChecklist, type Checklist } from '../../shared/checklist/checklist.ts';
import type { Answers } from '../../shared/content/condition.ts';
import { localDay } from '../../main/ipc/count.ts';
import { guide, planOf, textsOf } from './content.ts';
import { action, tap } from './e2e-touch.ts';

/** A thing of the list by its id, with its words. */
export interface Listed {
  readonly id: string;
  readonly words: string;
}

/** The list as a visitor sees it: what comes out, the steps and the papers in their order. */
export interface SeenList {
  readonly outcome: string;
  readonly steps: readonly Listed[];
  readonly documents: readonly Listed[];
}

/** The day that the kiosk takes for today. */
export const today = localDay(new Date());

/** The checklist that shared code makes of answers: what screen, paper and QR code must say. */
export function expectedChecklist(answers: Answers, language: string): Checklist {
  return buildChecklist(guide, planOf(answers, today), textsOf(language));
}

/** A checklist in the shape of what is read from the screen. */
export function listOf(checklist: Checklist): SeenList {
  return {
    outcome: checklist.outcome,
    steps: checklist.steps.map(({ id, title }) => ({ id, words: title })),
    documents: checklist.documents.map(({ id, name }) => ({ id, words: name })),
  };
}

/** What one page of the list shows of steps or papers. */
function rowsOnPage(page: Page, handle: 'step' | 'document'): Promise<Listed[]> {
  return page.locator(`[data-screen="checklist"] [data-${handle}]`).evaluateAll((rows, name) => {
    const wordsOf = (row: Element) => {
      const words = row.querySelector('.tick-words');
      return words?.querySelector('b') ?? words ?? row.closest('[data-paged-group]')?.querySelector('h2');
    };
    return rows.map((row) => ({
      id: row.getAttribute(`data-${name}`) ?? '',
      words: wordsOf(row)?.textContent?.trim() ?? '',
    }));
  }, handle);
}

/** Reads the list from the screen, page by page, and turns back to its first page. */
export async function readList(page: Page): Promise<SeenList> {
  const root = page.locator('[data-screen="checklist"][data-outcome]');
  const outcome = (await root.getAttribute('data-outcome')) ?? '';
  const steps: Listed[] = [];
  const documents: Listed[] = [];
  for (;;) {
    steps.push(...(await rowsOnPage(page, 'step')));
    documents.push(...(await rowsOnPage(page, 'document')));
    if (!(await turnPage(page, 'more'))) break;
  }
  while (await turnPage(page, 'previous-page'));
  return { outcome, steps, documents };
}

/** Turns to the next or previous page of what the screen or the sheet over it shows; false when there is none. */
export async function turnPage(page: Page, direction: 'more' | 'previous-page'): Promise<boolean> {
  const control = action(page, direction);
  // The pager is not there while its pages are measured.
  if ((await control.count()) === 0) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    if ((await control.count()) === 0) return false;
  }
  const counter = page.locator('.pager p').last();
  const before = await counter.textContent();
  await tap(page, control);
  await page.waitForFunction((text) => [...document.querySelectorAll('.pager p')].at(-1)?.textContent !== text, before);
  return true;
}
