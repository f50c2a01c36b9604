import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { at } from '../setup/paths.mjs';
import { runJobs } from './jobs.ts';
import { figure, type Row } from './figures.ts';
import { jobsReport, type SheetSamples } from './report.ts';
import { endVisit, tapped, walkToSheet } from './visit.ts';

interface Bench {
  /** Starts one of the apps. */
  readonly open: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<ElectronApplication>;
  readonly kiosk: readonly string[];
  readonly bare: readonly string[];
  /** A folder that is removed afterwards. */
  readonly profiles: string;
  readonly visits: number;
  readonly jobs: number;
}

/** Rows of the sheets' times, beside a bare printToPDF. */
function rowsOf({ tap, again, bare }: SheetSamples): Row[] {
  const yardstick = figure('bare printToPDF', 'ms', bare);
  return [
    { kiosk: figure('first tap on "print" to PDF bytes', 'ms', tap), bare: yardstick },
    { kiosk: figure('tap on "again" to PDF bytes', 'ms', again), bare: yardstick },
  ];
}

/** Times sheets, then prints a long row of them, and says on stdout what that left. */
export async function benchSheets({ open, profiles, visits, jobs, ...args }: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  const [folder, temporary, profile] = ['sheets', 'temporary', 'sheet-profile'].map((name) => join(profiles, name));
  const [sheets = '', tmp = '', userData = ''] = [folder, temporary, profile];
  for (const made of [sheets, tmp, userData]) mkdirSync(made, { recursive: true });
  const switches = [`--user-data-dir=${userData}`, '--printer=file', `--checklist-folder=${sheets}`];
  const kiosk = await open([...args.kiosk, ...switches], { TMPDIR: tmp });
  try {
    const page = await kiosk.firstWindow();
    await page.locator('[data-screen="start"]').waitFor();
    if (visits > 0) {
      const bare = await open([...args.bare, `--user-data-dir=${join(profiles, 'bare-sheets')}`]);
      const samples = await timeSheets(visits, { kiosk, page, folder: sheets, bare, work: profiles });
      await bare.close();
      rows.push(...rowsOf(samples));
    }
    if (jobs > 0)
      console.log(jobsReport(await runJobs(jobs, { kiosk, page, folder: sheets, watched: [userData, tmp] })));
  } finally {
    await kiosk.close();
  }
  return rows;
}

interface Subjects {
  /** A kiosk that prints into `folder`, and its page. */
  readonly kiosk: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  readonly bare: ElectronApplication;
  /** Where the yardstick's page may lie. */
  readonly work: string;
}

/** How long a visitor looks at the list before the tap; people take longer. */
const readingMs = 1000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Times sheets of as many visits. A file's time of change says when its bytes were there. */
async function timeSheets(visits: number, { kiosk, page, folder, bare, work }: Subjects): Promise<SheetSamples> {
  const samples: SheetSamples = { tap: [], again: [], bare: [] };
  // The first visit fills caches and gives the page for the yardstick; it doesn't count.
  for (let visit = 0; visit <= visits; visit += 1) {
    const sheet = await walkToSheet(kiosk, page);
    if (visit === 0) await openFinalPage(bare, keepFinalPage(await sheet.content(), work));
    await pause(readingMs);
    const tap = await timeTap(page, folder);
    const again = await timeTap(page, folder);
    await endVisit(page);
    const yardstick = await timeBare(bare);
    if (visit === 0) continue;
    samples.tap.push(tap);
    samples.again.push(again);
    samples.bare.push(yardstick);
  }
  return samples;
}

async function timeTap(page: Page, folder: string): Promise<number> {
  const before = new Set(readdirSync(folder));
  const lifted = await tapped(page, 'print');
  for (;;) {
    const [made] = readdirSync(folder).filter((name) => name.endsWith('.pdf') && !before.has(name));
    if (made !== undefined) {
      await page.locator('[data-job-state="done"]').first().waitFor();
      return statSync(join(folder, made)).mtimeMs - lifted;
    }
    await pause(5);
  }
}

/** Puts the page that a sheet was printed from, as it stood then, beside its fonts and styles; its file. */
function keepFinalPage(html: string, work: string): string {
  const folder = join(work, 'final-page');
  mkdirSync(folder, { recursive: true });
  cpSync(at('out/renderer'), folder, { recursive: true });
  const file = join(folder, 'final.html');
  writeFileSync(file, html.replaceAll(/<script\b[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, ''));
  return file;
}

function openFinalPage(bare: ElectronApplication, file: string): Promise<void> {
  return bare.evaluate(async ({ BrowserWindow }, path) => {
    const window = new BrowserWindow({ show: false, title: 'final', webPreferences: { backgroundThrottling: false } });
    await window.loadFile(path);
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => document.fonts.size)');
  }, file);
}

function timeBare(bare: ElectronApplication): Promise<number> {
  return bare.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().endsWith('final.html'));
    if (window === undefined) throw new Error('the yardstick has no page');
    const started = performance.now();
    await window.webContents.printToPDF({
      pageSize: { width: 210 / 25.4, height: 297 / 25.4 },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      printBackground: true,
    });
    return performance.now() - started;
  });
}
