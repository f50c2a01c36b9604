import type { Page } from '@playwright/test';
import type { QadamBridge, SheetRequest } from '../../shared/api.ts';
import { buildChecklist } from '../../shared/checklist/checklist.ts';
import { checklistText } from '../../shared/checklist/qr-text.ts';
import type { Answers } from '../../shared/content/condition.ts';
import { expectedAt, type WorkCalendar } from '../../shared/working-days.ts';
import { guide, planOf, textsOf } from './content.ts';
import { pdfsIn, readPdf, unbroken } from './e2e-pdf.ts';
import { readQrScreen } from './e2e-qr.ts';
import { turnPage } from './e2e-screen.ts';
import { action, tap, tapTo } from './e2e-touch.ts';

/** The kiosk's page has this on its window. */
declare const qadam: QadamBridge;

/** When a visitor comes, and what the office has said of its days. */
export interface Moment {
  readonly now: Date;
  readonly day: string;
  readonly calendar: WorkCalendar;
}

const expectedOf = ({ now, day, calendar }: Moment) =>
  expectedAt(day, now.getHours() * 60 + now.getMinutes(), calendar);

function listOf(moment: Moment, answers: Answers, language: string) {
  const office = { entries: [], language, expected: expectedOf(moment) };
  return buildChecklist(guide, planOf(answers, moment.day), textsOf(language), office);
}

/** The line that tells the day of the answer. */
export function lineOf(moment: Moment, answers: Answers, language: string): string {
  return listOf(moment, answers, language).expected;
}

/** What the QR codes of a visitor's list must hold. */
export function qrTextOf(moment: Moment, answers: Answers, language: string): string {
  const words = textsOf(language);
  const headings = { bring: words['ui.checklist.bring'] ?? '', steps: words['ui.checklist.steps'] ?? '' };
  return checklistText(listOf(moment, answers, language), headings, moment.day);
}

/** The lines of the fact that tells how long an answer takes: of the list, and of the step that waits for it. */
export async function seenLines(page: Page): Promise<{ list: string[]; step: string[] }> {
  const fact = page.locator('.fact:has([data-pictogram="calendar"]) b');
  while ((await fact.count()) === 0) await turnPage(page, 'more');
  const list = await fact.allInnerTexts();
  await tapTo(page, 'steps', 'step');
  await tap(page, page.locator('[data-rail="decision.wait"]'));
  await page.locator('section[data-step="decision.wait"]').waitFor();
  const step = await fact.allInnerTexts();
  await tapTo(page, 'checklist', 'checklist');
  return { list, step };
}

/** What the QR codes hold; comes back to the list. */
export async function seenQr(page: Page): Promise<string> {
  await tapTo(page, 'qr', 'qr');
  const text = await readQrScreen(page);
  await tap(page, action(page, 'back'));
  return text;
}

/** The words of a sheet without spaces, in the order in which they are painted, and how many pages it has. */
export async function readSheet(file: string): Promise<{ pages: number; words: string }> {
  const { pages } = await readPdf(file);
  return { pages: pages.length, words: unbroken(pages.flatMap(({ words }) => words.map(({ text }) => text)).join('')) };
}

/** Prints a sheet without the screens and reads it. */
export async function printed(page: Page, folder: string, request: SheetRequest) {
  const before = pdfsIn(folder);
  await page.evaluate(async (sheet) => {
    const { job } = await qadam.call('print:start', sheet);
    for (;;) {
      const { state, reason } = await qadam.call('print:status', { job });
      if (state === 'done') return;
      if (state === 'failed') throw new Error(reason);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, request);
  return readSheet(pdfsIn(folder).find((file) => !before.includes(file)) ?? '');
}
