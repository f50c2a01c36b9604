import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { nextRung, type Rung } from '../../main/rungs.ts';
import { at } from '../../tools/setup/paths.mjs';
import { setSettings } from '../support/e2e-print.ts';
import { expect, test } from '../support/electron-app.ts';
import { KioskProcess, machineFactor } from '../support/kiosk-process.ts';
import { until } from '../support/until.ts';

// A busy machine may take many times as long; what is asserted knows of that.
test.describe.configure({ timeout: 600_000 });

/** Within this a visitor finds the kiosk working or out of service again, on a machine with nothing else to do. */
const mostMs = 5000;

interface Line {
  readonly event: string;
  readonly [field: string]: unknown;
}

function logOf(userData: string): Line[] {
  try {
    const lines = readFileSync(join(userData, 'logs/qadam.log'), 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Line);
  } catch {
    return []; // it has not begun to write yet
  }
}

const count = (userData: string, event: string) => logOf(userData).filter((line) => line.event === event).length;

/** Has something done to a kiosk, waits for the screen and gives how long that took, in milliseconds. */
async function timeUntil(kiosk: KioskProcess, screen: string, blow: () => Promise<unknown>): Promise<number> {
  await kiosk.inPage("document.querySelector('[data-screen]').dataset.screen = 'before'");
  const begun = performance.now();
  await blow();
  await kiosk.shows(screen);
  return performance.now() - begun;
}

/** The rungs that crashes at the log's times need. */
function rungsAt(lines: readonly Line[]): Rung[] {
  let history: readonly number[] = [];
  return lines.map(({ time }) => {
    const next = nextRung(history, Date.parse(String(time)));
    history = next.history;
    return next.rung;
  });
}

function expectInTime(what: string, ms: number): void {
  const most = mostMs * machineFactor();
  console.log(`${what}: ${(ms / 1000).toFixed(2)} s (machine ${machineFactor().toFixed(1)})`);
  expect(ms, what).toBeLessThanOrEqual(most);
}

const main = (script: string) => (kiosk: KioskProcess) => kiosk.inMain(script);
const window = 'electron.BrowserWindow.getAllWindows()[0]';

/** What can happen to a running kiosk, and what is logged of it. */
const blows: Record<string, { event: string; blow: (kiosk: KioskProcess) => Promise<unknown> }> = {
  'the page crashes': { event: 'page-gone', blow: (kiosk) => kiosk.crashPage() },
  'the page hangs': {
    event: 'page-hangs',
    blow: main(`void ${window}.webContents.executeJavaScript('for (;;);').catch(() => {})`),
  },
  'the page is led away': { event: 'page-left', blow: main(`void ${window}.loadURL('about:blank').catch(() => {})`) },
  // What is no page of its own the kiosk does not load, and that fails as any load may.
  'the page does not load': {
    event: 'page-not-loaded',
    blow: main(`void ${window}.loadURL('http://127.0.0.1:9/').catch(() => {})`),
  },
  'the window is closed': { event: 'window-closed', blow: main(`void ${window}.destroy()`) },
  'an error in the main process': { event: 'crashed', blow: main("void setImmediate(() => { throw new Error('x') })") },
};

for (const [name, { event, blow }] of Object.entries(blows)) {
  test(`${name}: the start screen is back in time`, async ({ userData }) => {
    const kiosk = await KioskProcess.start(userData);
    try {
      await kiosk.shows('start');
      const ms = await timeUntil(kiosk, 'start', () => blow(kiosk));
      expect(count(userData, event)).toBe(1);
      expectInTime(name, ms);
    } finally {
      await kiosk.end();
    }
  });
}

test('six crashes in a row: the page, then the program, then out of service, each in time', async ({ userData }) => {
  const kiosk = await KioskProcess.start(userData);
  try {
    await kiosk.shows('start');
    for (let crash = 1; crash <= 6; crash += 1) {
      const screen = crash < 6 ? 'start' : 'out-of-service';
      expectInTime(`crash ${crash}`, await timeUntil(kiosk, screen, () => kiosk.crashPage()));
    }
    await until('it is logged', () => count(userData, 'out-of-service') === 1);
    const gone = logOf(userData).filter(({ event }) => event === 'page-gone');
    expect(gone).toHaveLength(6);
    // Two where the machine is quick; on a busy one the fourth crash may come a minute after the first.
    const [restarts, expected] = [
      count(userData, 'restart'),
      rungsAt(gone).filter((rung) => rung === 'restart').length,
    ];
    expect(restarts).toBe(expected);
  } finally {
    await kiosk.end();
  }
});

const killGpu = main(
  "electron.app.getAppMetrics().filter(({ type }) => type === 'GPU').map(({ pid }) => process.kill(pid, 'SIGKILL')).length",
);

test('a graphics process that is killed comes back; killed three times the kiosk does without', async ({
  userData,
}) => {
  const kiosk = await KioskProcess.start(userData);
  try {
    await kiosk.shows('start');
    const drawn = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))';
    for (let kill = 1; kill <= 2; kill += 1) {
      const begun = performance.now();
      expect(await killGpu(kiosk)).toBe(1);
      await until('its end is noticed', () => count(userData, 'process-gone') === kill);
      await until('the page is drawn', async () => (await kiosk.inPage(drawn)) === true, 30_000);
      expectInTime(`graphics process killed ${kill}`, performance.now() - begun);
    }
    expectInTime('killed for the third time', await timeUntil(kiosk, 'start', () => killGpu(kiosk)));
    expect(count(userData, 'gpu-off')).toBe(1);
    expect(await kiosk.inMain("electron.app.commandLine.hasSwitch('disable-gpu')")).toBe(true);
  } finally {
    await kiosk.end();
  }
  const state = new Database(join(userData, 'state.db'));
  expect(state.prepare('SELECT name, times FROM notice').all()).toEqual([{ name: 'gpu-off', times: 1 }]);
  state.close();
});

/** A copy of the built program, to be broken. */
function copyOfApp(userData: string): string {
  const app = join(userData, 'app');
  cpSync(at('out'), join(app, 'out'), { recursive: true });
  cpSync(at('package.json'), join(app, 'package.json'));
  symlinkSync(at('node_modules'), join(app, 'node_modules'));
  return app;
}

test('a bridge that is broken leads to the out-of-service page', async ({ userData }) => {
  const app = copyOfApp(userData);
  writeFileSync(join(app, 'out/preload/preload.cjs'), "throw new Error('broken');");
  const begun = performance.now();
  const kiosk = await KioskProcess.start(userData, { app });
  try {
    await kiosk.shows('out-of-service');
    expectInTime('broken bridge', performance.now() - begun);
    expect(count(userData, 'preload-error')).toBe(2);
  } finally {
    await kiosk.end();
  }
});

test('a page whose file is lost leads to the out-of-service page', async ({ userData }) => {
  const app = copyOfApp(userData);
  rmSync(join(app, 'out/renderer/index.html'));
  const kiosk = await KioskProcess.start(userData, { app });
  try {
    await kiosk.shows('out-of-service', 120_000);
    expect(logOf(userData).find(({ event }) => event === 'page-not-loaded')).toMatchObject({ code: 404 });
  } finally {
    await kiosk.end();
  }
});

test('every night the kiosk starts itself anew when nobody is there', async ({ userData }) => {
  const soon = new Date(Date.now() + 75_000);
  const two = (value: number) => String(value).padStart(2, '0');
  setSettings(userData, { restartAt: `${two(soon.getHours())}:${two(soon.getMinutes())}` });
  const kiosk = await KioskProcess.start(userData);
  try {
    await kiosk.shows('start');
    const first = await kiosk.inMain('process.pid');
    await kiosk.inPage("document.querySelector('[data-language]').click() || 'clicked'");
    await kiosk.shows('home');
    await until('its time is over', () => Date.now() > soon.getTime() + 30_000, 120_000);
    expect(count(userData, 'nightly-restart')).toBe(0);
    expect(await kiosk.inMain('process.pid')).toBe(first);
    await kiosk.inPage("document.querySelector('[data-action=\"end\"]').click() || 'clicked'");
    await kiosk.shows('thanks');
    await until('it starts anew', () => count(userData, 'nightly-restart') === 1, 60_000);
    await kiosk.shows('start');
    expect(await kiosk.inMain('process.pid')).not.toBe(first);
    expect(count(userData, 'restart')).toBe(0);
  } finally {
    await kiosk.end();
  }
});
