import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryOf } from '../../tools/bench/memory.ts';
import { expect, type Kiosk, test } from '../support/electron-app.ts';
import { screenNamed } from '../support/e2e-touch.ts';
import { RandomFinger, visitAtRandom } from '../support/random-visit.ts';
import { randomFrom } from '../support/random.ts';

/** How many visits one run of the app sees: 25 in `npm test`, `QADAM_SOAK=2000` for the long run. */
const visits = Number(process.env['QADAM_SOAK'] ?? 25);

/** Visits until caches, code and fonts are all there; only what grows after them is a leak. */
const warmUp = Math.min(200, Math.floor(visits / 2));
const everyVisits = Math.max(1, Math.min(50, Math.floor(visits / 10)));
const mostKbEachVisit = 2;

/**
 * The start screen has a few listeners more or fewer, by the greeting's turn, and a file may just be open; a leak has no
 * such bound. A short run has too few samples to have seen the most of either.
 */
const fewMore = visits >= 1000 ? { times: 1.03, plus: 0 } : { times: 1.1, plus: 3 };

interface Sample {
  readonly visit: number;
  readonly pssKb: number;
  /** The part of it that the kiosk made itself: mapped files weigh less while another program uses them, too. */
  readonly ownKb: number;
  /** What main holds open, and listeners in main and on the page: these must not grow at all. */
  readonly held: Readonly<Record<string, number>>;
}

/** Measures between two visits, when garbage has been collected everywhere. */
async function measure({ app, page }: Kiosk, visit: number): Promise<Sample> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.detach();
  const main = await app.evaluate(({ app: electron, BrowserWindow, ipcMain, screen }) => {
    (globalThis as unknown as { gc: () => void }).gc();
    const listeners = (emitter: NodeJS.EventEmitter) =>
      emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
    const contents = BrowserWindow.getAllWindows().map((window) => window.webContents);
    // Timers come and go with the daily round of looks; what stays open is counted.
    const open = process.getActiveResourcesInfo().filter((name) => !['Timeout', 'Immediate'].includes(name));
    return {
      handles: open.length,
      appListeners: listeners(electron) + listeners(ipcMain) + listeners(screen) + listeners(process),
      windows: contents.length,
      pageListenersInMain: contents.reduce((sum, one) => sum + listeners(one), 0),
    };
  });
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const held = { ...main, listeners: metric('JSEventListeners'), documents: metric('Documents') };
  const { pss, own } = memoryOf(app.process().pid ?? 0);
  return { visit, pssKb: Math.round(pss * 1024), ownKb: Math.round(own * 1024), held };
}

/** The growth a visit, in kilobytes: the slope of the straight line nearest to the samples. */
function slopeOf(samples: readonly Sample[], of: 'pssKb' | 'ownKb'): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(samples.map(({ visit }) => visit)), mean(samples.map((sample) => sample[of]))];
  const above = samples.reduce((sum, sample) => sum + (sample.visit - x) * (sample[of] - y), 0);
  return above / samples.reduce((sum, { visit }) => sum + (visit - x) ** 2, 0);
}

/** The most that was held at any of these moments: a sheet's window or a picture's listener is there at some of them. */
function mostHeld(samples: readonly Sample[]): Record<string, number> {
  const names = Object.keys(samples[0]?.held ?? {});
  return Object.fromEntries(names.map((name) => [name, Math.max(...samples.map(({ held }) => held[name] ?? 0))]));
}

const folder = mkdtempSync(join(tmpdir(), 'qadam-soak-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.use({ kioskArgs: [`--checklist-folder=${folder}`, '--js-flags=--expose-gc'] });

test(`${visits} random visits by touch: nothing logged, nothing held, memory level`, async ({ kiosk }) => {
  test.setTimeout(60_000 + visits * 20_000);
  const { page, userData } = kiosk;
  const seed = Number(process.env['QADAM_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`QADAM_SEED=${seed}`);
  const random = randomFrom(seed);
  await screenNamed(page, 'start').waitFor();
  const finger = await RandomFinger.over(page, random);
  const samples: Sample[] = [];
  for (let visit = 1; visit <= visits; visit += 1) {
    await visitAtRandom(finger, page, { touches: 3, mayPrint: visit % 20 === 7 });
    if (visit % everyVisits !== 0) continue;
    const sample = await measure(kiosk, visit);
    samples.push(sample);
    console.log(`${visit}: ${sample.pssKb} kB, own ${sample.ownKb} kB, ${JSON.stringify(sample.held)}`);
    rmSync(folder, { recursive: true, force: true });
  }
  const log = join(userData, 'logs/qadam.log');
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  // A visitor who leaves the print screen takes the sheet back, and root has no sandbox: that is told, and no error.
  expect(lines.filter((line) => !/"level":"info"|"cancelled"|"sandbox-off"/.test(line))).toEqual([]);
  expect(kiosk.errors).toEqual([]);

  const settled = samples.filter(({ visit }) => visit >= warmUp);
  const slope = slopeOf(settled, 'ownKb');
  console.log(
    `after ${warmUp} visits, kB a visit: ${slope.toFixed(2)} own, ${slopeOf(settled, 'pssKb').toFixed(2)} PSS`,
  );
  const half = Math.ceil(settled.length / 2);
  const [early, late] = [mostHeld(settled.slice(0, half)), mostHeld(settled.slice(half))];
  console.log(`held at most: ${JSON.stringify(early)}, then ${JSON.stringify(late)}`);
  for (const [name, most] of Object.entries(late))
    expect.soft(most, name).toBeLessThanOrEqual((early[name] ?? 0) * fewMore.times + fewMore.plus);
  // A short run sees code being compiled and caches filling, not leaks.
  if (visits >= 1000) expect(slope).toBeLessThanOrEqual(mostKbEachVisit);
});
