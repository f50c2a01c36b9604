import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { QadamBridge, SheetRequest } from '../../../shared/api.ts';
import { commonest } from '../../support/content.ts';
import { pdfsIn, pdfText, unbroken } from '../../support/e2e-pdf.ts';
import { endVisit } from '../../support/e2e-print.ts';
import { expectedChecklist, today } from '../../support/e2e-screen.ts';
import { changeLanguage, tapTo, walk } from '../../support/e2e-touch.ts';
import { expect, test } from '../../support/electron-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'qadam-many-'));
const [sheets, temporary] = [join(folder, 'sheets'), join(folder, 'temporary')];
mkdirSync(temporary);
test.use({ kioskArgs: [`--checklist-folder=${sheets}`], kioskEnv: { TMPDIR: temporary } });
test.afterEach(() => rmSync(sheets, { recursive: true, force: true }));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The kiosk's page has this on its window. */
declare const qadam: QadamBridge;

/** Which hidden windows there are, by the id of their page. */
function sheetWindows(app: ElectronApplication): Promise<number[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => !window.isVisible())
      .map(({ webContents }) => webContents.id),
  );
}

function requestOf(number: number): SheetRequest {
  const language = ['tg', 'hy', 'uz', 'kk', 'az'][number % 5] ?? 'tg';
  const answers = { emergency: number % 2 === 0 ? 'yes' : 'no', who: 'self', status: 'unknown' };
  return { language, second: 'ru', paper: number % 3 === 0 ? '80mm' : 'a4', answers, today };
}

/** Prints a sheet without the screens; its end. */
function print(page: Page, request: SheetRequest): Promise<string> {
  return page.evaluate(async (sheet) => {
    const { job } = await qadam.call('print:start', sheet);
    for (;;) {
      const { state, reason } = await qadam.call('print:status', { job });
      if (state === 'done' || state === 'failed') return reason ?? state;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }, request);
}

test('thirty sheets of three visits: one window a visit, and nothing is left', async ({ kiosk }) => {
  const { app, page } = kiosk;
  const before = readdirSync(temporary);
  const windows = new Set<number>();
  for (let visit = 0; visit < 3; visit += 1) {
    const ofVisit = new Set<number>();
    for (let number = 0; number < 10; number += 1) {
      expect(await print(page, requestOf(visit + number))).toBe('done');
      for (const id of await sheetWindows(app)) ofVisit.add(id);
    }
    expect(ofVisit.size, 'windows that one visit’s sheets were drawn in').toBe(1);
    for (const id of ofVisit) windows.add(id);
    await page.evaluate(() => qadam.call('print:end-session', undefined));
    await expect.poll(() => sheetWindows(app)).toEqual([]);
  }
  expect(windows.size, 'windows of three visits').toBe(3);
  expect(pdfsIn(sheets)).toHaveLength(30);
  expect(readdirSync(sheets).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  expect(readdirSync(temporary)).toEqual(before);
  const renderers = () =>
    app.evaluate(({ app: own }) => own.getAppMetrics().filter(({ type }) => type === 'Tab').length);
  await expect.poll(renderers).toBe(1);
});

test('a sheet stands ready while the list is read; another language is another sheet; the end leaves none', async ({
  kiosk,
}) => {
  const { app, page } = kiosk;
  await walk(page, 'ru', commonest);
  await expect.poll(() => sheetWindows(app)).toHaveLength(1);
  await changeLanguage(page, 'hy');
  await tapTo(page, 'print', 'print');
  await page.locator('[data-job-state="done"]').waitFor();
  const [first = ''] = pdfsIn(sheets);
  const text = unbroken(pdfText(first));
  for (const { title } of expectedChecklist(commonest, 'hy').steps) expect(text).toContain(unbroken(title));
  await endVisit(page);
  await expect.poll(() => sheetWindows(app)).toEqual([]);
  // The next visitor's sheet is drawn in a new window, and is theirs.
  await walk(page, 'kk', { emergency: 'yes' });
  await tapTo(page, 'print', 'print');
  await page.locator('[data-job-state="done"]').waitFor();
  const next = unbroken(pdfText(pdfsIn(sheets).find((file) => file !== first) ?? ''));
  for (const { title } of expectedChecklist(commonest, 'hy').steps) expect(next).not.toContain(unbroken(title));
  for (const { title } of expectedChecklist({ emergency: 'yes' }, 'kk').steps) expect(next).toContain(unbroken(title));
});

test('a hidden window that has crashed is replaced: the visitor notices nothing', async ({ kiosk }) => {
  const { app, page } = kiosk;
  await walk(page, 'tg', { emergency: 'yes' });
  await expect.poll(() => sheetWindows(app)).toHaveLength(1);
  const [before] = await sheetWindows(app);
  await app.evaluate(async ({ BrowserWindow }) => {
    const hidden = BrowserWindow.getAllWindows().find((window) => !window.isVisible());
    const gone = new Promise((resolve) => hidden?.webContents.once('render-process-gone', resolve));
    hidden?.webContents.forcefullyCrashRenderer();
    await gone;
  });
  await tapTo(page, 'print', 'print');
  await page.locator('[data-job-state="done"]').waitFor();
  expect(await sheetWindows(app)).not.toContain(before);
  expect(pdfsIn(sheets)).toHaveLength(1);
});
