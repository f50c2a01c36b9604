// `npm run bench`: start-up and memory of the built kiosk beside the least that an Electron window can be, in the same
// Electron, measured in the same way, in turns.
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

interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  /** What is on the screen when a person could touch it. */
  readonly ready: string;
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10' }, search: { type: 'boolean' } } });
if (values.search === true) {
  await (await import('./search.ts')).benchSearch();
  process.exit();
}
const runs = Number(values.runs);
if (process.platform !== 'linux') fail('The bench reads memory from /proc and so runs on Linux only.');
if (!Number.isInteger(runs) || runs < 1) fail(`--runs is ${values.runs}: give a whole number from 1 up.`);

const launch = launchDescription();
const [project = '', ...flags] = launch.args;
const kiosk: Subject = { name: 'Qadam', args: [project, ...flags], ready: '[data-screen="start"] [data-language]' };
const bare: Subject = { name: 'bare window', args: [join(import.meta.dirname, 'bare'), ...flags], ready: 'h1' };

const display = hasDisplay() ? null : await startVirtualDisplay();
if (display) process.env['DISPLAY'] = display.display;
const profiles = mkdtempSync(join(tmpdir(), 'qadam-bench-'));
try {
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
} finally {
  rmSync(profiles, { recursive: true, force: true, maxRetries: 3 });
  display?.stop();
}

async function measure({ name, args, ready }: Subject): Promise<Sample> {
  const env = { ...(process.env as Record<string, string>), ...launch.env, DISPLAY: process.env['DISPLAY'] ?? '' };
  const profile = `--user-data-dir=${join(profiles, name.replace(' ', '-'))}`;
  const started = performance.now();
  const app = await _electron.launch({ executablePath: launch.executablePath, args: [...args, profile], env });
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

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
