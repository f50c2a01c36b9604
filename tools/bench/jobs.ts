import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { QadamBridge, SheetRequest } from '../../shared/api.ts';
import { memoryOf } from './memory.ts';
import type { JobsReport } from './report.ts';

/** The page of the kiosk has this on its window. */
declare const qadam: QadamBridge;

interface Subject {
  readonly kiosk: ElectronApplication;
  readonly page: Page;
  /** Where sheets go. */
  readonly folder: string;
  /** Folders in which nothing may be left. */
  readonly watched: readonly string[];
}

/** Sheets of one visit: each differs from the one before, so that each is drawn. */
const perVisit = 10;
const sampleEvery = 100;
/** Until then caches and heaps grow to their size. */
const warmUp = 100;

const languages = ['tg', 'uz', 'hy', 'kk', 'ky', 'az', 'tk', 'ru'];

function requestOf(number: number): SheetRequest {
  const language = languages[number % languages.length] ?? 'tg';
  const kind = number % 5 === 4 ? 'application-ru' : 'checklist';
  const paper = number % 7 === 6 ? '80mm' : 'a4';
  const answers = {
    emergency: 'no',
    who: 'self',
    status: 'foreigner-temporary',
    contract: number % 2 === 0 ? 'imputed' : 'both',
    eaeu: 'no',
    extras: ['none'],
  };
  const second = language === 'ru' ? 'kk' : 'ru';
  return { language, second, paper: kind === 'checklist' ? paper : 'a4', kind, answers, today: '2026-11-22' };
}

/** Prints one visit's sheets and ends the visit; why any did not come out. */
function printVisit(page: Page, requests: SheetRequest[]): Promise<string[]> {
  return page.evaluate(async (sheets) => {
    // Somebody is there: left alone, the kiosk ends the visit by itself.
    dispatchEvent(new Event('pointerdown'));
    const failed: string[] = [];
    for (const sheet of sheets) {
      const { job } = await qadam.call('print:start', sheet);
      for (;;) {
        const { state, reason } = await qadam.call('print:status', { job });
        if (state === 'failed') failed.push(String(reason));
        if (state === 'done' || state === 'failed') break;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    await qadam.call('print:end-session', undefined);
    return failed;
  }, requests);
}

const windowsOf = (kiosk: ElectronApplication) =>
  kiosk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

/** Waits until the last visit's window and process have gone; how many processes there are. */
async function settled({ kiosk }: Subject): Promise<number> {
  const deadline = Date.now() + 10_000;
  let count = 0;
  while (Date.now() < deadline) {
    const now = await kiosk.evaluate(({ app }) => app.getAppMetrics().length);
    if ((await windowsOf(kiosk)) === 1 && now === count) break;
    count = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return count;
}

const filesIn = (folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );

/** Prints a long row of sheets, a visit every ten, and says what has grown and what was left. */
export async function runJobs(jobs: number, subject: Subject): Promise<JobsReport> {
  const { kiosk, page, folder, watched } = subject;
  const pid = kiosk.process().pid ?? 0;
  const print = async (from: number, to: number) => {
    const failed: string[] = [];
    for (let first = from; first < to; first += perVisit) {
      const numbers = Array.from({ length: Math.min(perVisit, to - first) }, (_, index) => first + index);
      failed.push(...(await printVisit(page, numbers.map(requestOf))));
      for (const name of readdirSync(folder)) if (name.endsWith('.pdf')) rmSync(join(folder, name));
    }
    return failed;
  };
  const failed = await print(0, warmUp);
  const processes = await settled(subject);
  const before = new Set(filesIn(watched));
  const memoryMb = [memoryOf(pid).own];
  const started = performance.now();
  for (let done = 0; done < jobs; done += sampleEvery) {
    failed.push(...(await print(done, Math.min(jobs, done + sampleEvery))));
    await settled(subject);
    memoryMb.push(memoryOf(pid).own);
    process.stderr.write(
      `${Math.min(jobs, done + sampleEvery)} of ${jobs} sheets: ${memoryMb.at(-1)?.toFixed(0)} MB\n`,
    );
  }
  const secondsPerJob = (performance.now() - started) / 1000 / jobs;
  const leftFiles = filesIn([...watched, folder]).filter((file) => !before.has(file));
  return {
    jobs,
    failed,
    memoryMb,
    secondsPerJob,
    windows: await windowsOf(kiosk),
    leftFiles,
    leftProcesses: (await settled(subject)) - processes,
  };
}
