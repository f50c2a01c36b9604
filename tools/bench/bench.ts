// `npm run bench`: start-up and memory of the built kiosk beside the least that an Electron window can be, in the same
// Electron, measured in the same way, in turns; then sheets beside a bare printToPDF, and a long row of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { launchDescription } from '../electron/electron-command.mjs';
import { startVirtualDisplay } from '../electron/virtual-display.mjs';
import { hasDisplay } from '../setup/system-packages.mjs';
import { memoryOf } from './memory.ts';
import { report, type Sample } from './report.ts';
import { benchSheets } from './sheets.ts';

interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  /** What is on the screen when a person could touch it. */
  readonly ready: string;
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    visits: { type: 'string', default: '10' },
    jobs: { type: 'string', default: '1000' },
    search: { type: 'boolean' },
  },
});
if (values.search === true) {
  await (await import('./search.ts')).benchSearch();
  process.exit();
}
/** How often to start, how many visits to time a sheet in, how long a row of sheets to print; 0 leaves that part out. */
const [runs, visits, jobs] = [numberOf('runs'), numberOf('visits'), numberOf('jobs')];
if (process.platform !== 'linux') fail('The bench reads memory from /proc and so runs on Linux only.');

const launch = launchDescription();
const [project = '', ...flags] = launch.args;
const kiosk: Subject = { name: 'Qadam', args: [project, ...flags], ready: '[data-screen="start"] [data-language]' };
const bare: Subject = { name: 'bare window', args: [join(import.meta.dirname, 'bare'), ...flags], ready: 'h1' };

const display = hasDisplay() ? null : await startVirtualDisplay();
if (display) process.env['DISPLAY'] = display.display;
const profiles = mkdtempSync(join(tmpdir(), 'qadam-bench-'));
try {
  if (runs > 0) await benchStarts();
  if (visits + jobs > 0) await benchSheets({ open, profiles, bare: bare.args, kiosk: kiosk.args, visits, jobs });
} finally {
  rmSync(profiles, { recursive: true, force: true, maxRetries: 3 });
  display?.stop();
}

async function benchStarts(): Promise<void> {
  // One start each beforehand fills the disk cache and makes the profiles; it doesn't count.
  await measure(kiosk);
  await measure(bare);
  const samples: { kiosk: Sample[]; bare: Sample[] } = { kiosk: [], bare: [] };
  for (let run = 1; run <= runs; run += 1) {
    samples.kiosk.push(await measure(kiosk));
    samples.bare.push(await measure(bare));
    process.stderr.write(`run ${run} of ${runs}\n`);
  }
  console.log(report(samples.kiosk, samples.bare));
}

/** Starts one of the two apps with these arguments. */
function open(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<ElectronApplication> {
  const env = {
    ...(process.env as Record<string, string>),
    ...launch.env,
    DISPLAY: process.env['DISPLAY'] ?? '',
    ...more,
  };
  return _electron.launch({ executablePath: launch.executablePath, args: [...args], env });
}

async function measure({ name, args, ready }: Subject): Promise<Sample> {
  const profile = `--user-data-dir=${join(profiles, name.replace(' ', '-'))}`;
  const started = performance.now();
  const app = await open([...args, profile]);
  try {
    await painted(await app.firstWindow(), ready);
    const startMs = performance.now() - started;
    const { pss, rss } = memoryOf(processId(app));
    return { startMs, pssMb: pss, rssMb: rss };
  } finally {
    await app.close();
  }
}

/** Resolves when the element is visible and the frame that shows it has gone to the screen. */
async function painted(page: Page, selector: string): Promise<void> {
  const shown = page.locator(selector).first().waitFor();
  await shown.catch(() => fail(`${page.url()} did not show ${selector} within 30 s: is the kiosk set up to show it?`));
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

function processId(app: ElectronApplication): number {
  return app.process().pid ?? fail('Electron ended before its memory could be read.');
}

function numberOf(option: 'runs' | 'visits' | 'jobs'): number {
  const number = Number(values[option]);
  if (values[option].trim() === '' || !Number.isInteger(number) || number < 0)
    fail(`--${option} is "${values[option]}": give a whole number from 0 up.`);
  return number;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
