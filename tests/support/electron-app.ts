import type { ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, errors, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { launchDescription, runsAsRoot } from '../../tools/electron/electron-command.mjs';
import { giveToOrdinaryUser } from '../../tools/electron/ordinary-user.mjs';
import { startVirtualDisplay } from '../../tools/electron/virtual-display.mjs';
import { hasDisplay } from '../../tools/setup/system-packages.mjs';
import { type Build, installKiosk, removeInstalled, type User } from './installed-kiosk.ts';

/** A running kiosk under test. */
export interface Kiosk {
  readonly app: ElectronApplication;
  /** The kiosk's window. */
  readonly page: Page;
  /** Its profile folder. */
  readonly userData: string;
  /** What its windows wrote to the console as errors so far, and errors that nothing caught. */
  readonly errors: readonly string[];
  /** What the main process wrote to stdout and stderr so far. */
  readonly output: () => string;
  /** Ends it; ending it twice is fine. */
  readonly close: () => Promise<void>;
}

export interface Options {
  /** Further arguments for the kiosk: test.use({ kioskArgs: [...] }). */
  kioskArgs: string[];
  /** Further environment variables for the kiosk. */
  kioskEnv: Record<string, string>;
  /** A module to be loaded before the kiosk. */
  kioskHook: string | undefined;
  /** The build in out/, or the package that is made of it (project "packaged"). */
  kioskBuild: Build;
  /** Who runs it; Chromium's sandbox is off for root, so where it counts, root's tests start it as somebody else. */
  kioskUser: User;
  /** Console errors that a test provokes on purpose; any other one fails it. */
  expectedErrors: RegExp[];
}

/** How long a kiosk may take to leave when asked to; after that it is killed and the test fails. */
const LEAVE_MS = 60_000;

/** How long Playwright may take to take hold of a kiosk. */
const ATTACH_MS = 60_000;

interface Launch {
  /** A module that is loaded before the kiosk. */
  readonly hook?: string | undefined;
  readonly args?: string[];
  readonly env?: Record<string, string>;
  readonly build?: Build;
  readonly user?: User;
}

/**
 * Starts the kiosk in a profile folder, as `npm run launch` describes it. For tests that restart it; the others use the
 * `kiosk` fixture.
 */
export async function launchKiosk(
  userData: string,
  { hook, args = [], env = {}, build = 'built', user = 'own' }: Launch = {},
): Promise<Kiosk> {
  const other = user === 'ordinary' && runsAsRoot();
  const switches = [`--user-data-dir=${userData}`, ...args];
  const root = runsAsRoot() && !other;
  const launch = launchDescription(switches, { ...(await installKiosk(build, user)), root });
  const app = await takeHold(userData, {
    executablePath: launch.executablePath,
    args: [...(hook === undefined ? [] : ['-r', hook]), ...launch.args],
    // Without this Playwright switches the sandbox off by itself.
    chromiumSandbox: !root,
    env: {
      ...inherited(),
      ...launch.env,
      LANG: 'C.UTF-8',
      ...(user === 'ordinary' ? homeBeside(userData, switches) : {}),
      ...env,
    },
    timeout: ATTACH_MS,
  });
  const heard: string[] = [];
  const output: string[] = [];
  // Kept, since Playwright can't tell it any more of an app that has ended.
  const child = app.process();
  child.stdout?.on('data', (data) => output.push(String(data)));
  child.stderr?.on('data', (data) => output.push(String(data)));
  const watch = (page: Page) => {
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') heard.push(message.text());
    });
  };
  app.on('window', watch);
  const page = await app.firstWindow({ timeout: ATTACH_MS });
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= leave(app, child));
  return { app, page, userData, errors: heard, output: () => output.join(''), close };
}

/**
 * Starts the kiosk with Playwright. About once in a thousand times Playwright's call that lets the app go on is never
 * answered, although the app has gone on: the kiosk's own log says whether it was up. One that was up is started again;
 * one that was not has failed.
 */
async function takeHold(
  userData: string,
  options: Parameters<typeof _electron.launch>[0],
): Promise<ElectronApplication> {
  const startsLogged = () => logOf(userData).split('"event":"started"').length;
  const before = startsLogged();
  try {
    return await _electron.launch(options);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError) || startsLogged() === before)
      throw new Error(`The kiosk did not start; its log: ${logOf(userData)}`, { cause: error });
    console.log(`Playwright could not take hold of a kiosk that was up; it is started again. ${error.message}`);
    return _electron.launch(options);
  }
}

function logOf(userData: string): string {
  const file = join(userData, 'logs/qadam.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function leave(app: ElectronApplication, child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  let killed = false;
  const timer = setTimeout(() => {
    killed = true;
    child.kill('SIGKILL');
  }, LEAVE_MS);
  await app.close().catch(() => {});
  clearTimeout(timer);
  if (killed) throw new Error(`The kiosk did not leave within ${LEAVE_MS / 1000} s of being asked to and was killed.`);
}

/** A home of its own beside the profile; root's tests give both to whom they start the kiosk as. */
function homeBeside(userData: string, switches: readonly string[]): Record<string, string> {
  const home = `${userData}-home`;
  mkdirSync(home, { recursive: true });
  const display = process.env['XAUTHORITY'];
  const authority = join(home, '.Xauthority');
  if (display !== undefined && existsSync(display)) copyFileSync(display, authority);
  const folders = switches.map((given) => given.slice(given.indexOf('=') + 1)).filter((value) => existsSync(value));
  if (runsAsRoot()) for (const path of [home, authority, ...folders]) if (existsSync(path)) giveToOrdinaryUser(path);
  return { HOME: home, XDG_RUNTIME_DIR: home, XAUTHORITY: authority };
}

function inherited(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

export const test = base.extend<Options & { kiosk: Kiosk; userData: string }, { display: void }>({
  kioskArgs: [[], { option: true }],
  kioskEnv: [{}, { option: true }],
  kioskHook: [undefined, { option: true }],
  kioskBuild: ['built', { option: true }],
  kioskUser: ['own', { option: true }],
  expectedErrors: [[], { option: true }],

  // `npx playwright test` works without a screen, too.
  display: [
    async ({}, use) => {
      const display = hasDisplay() ? null : await startVirtualDisplay();
      if (display) process.env['DISPLAY'] = display.display;
      await use();
      removeInstalled();
      if (display) delete process.env['DISPLAY'];
      display?.stop();
    },
    { scope: 'worker', auto: true },
  ],

  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'qadam-test-'));
    await use(folder);
    for (const path of [folder, `${folder}-home`]) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  },

  kiosk: async ({ userData, kioskArgs, kioskEnv, kioskHook, kioskBuild, kioskUser, expectedErrors }, use, testInfo) => {
    const how = { hook: kioskHook, args: kioskArgs, env: kioskEnv, build: kioskBuild, user: kioskUser };
    const kiosk = await launchKiosk(userData, how);
    await use(kiosk);
    await kiosk.close();
    if (testInfo.status !== testInfo.expectedStatus) {
      await testInfo.attach('kiosk-output', { body: kiosk.output(), contentType: 'text/plain' });
    }
    const unexpected = kiosk.errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)));
    if (unexpected.length > 0) throw new Error(`Errors on the kiosk's console:\n${unexpected.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
