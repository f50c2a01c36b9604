import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { launchDescription } from '../../tools/electron/electron-command.mjs';
import { startVirtualDisplay } from '../../tools/electron/virtual-display.mjs';
import { hasDisplay } from '../../tools/setup/system-packages.mjs';

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
  /** Console errors that a test provokes on purpose; any other one fails it. */
  expectedErrors: RegExp[];
}

/** How long a kiosk may take to leave when asked to; after that it is killed and the test fails. */
const LEAVE_MS = 10_000;

/**
 * Starts the built kiosk in a profile folder, as `npm run launch` describes it. For tests that restart it; the others
 * use the `kiosk` fixture.
 */
export async function launchKiosk(
  userData: string,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): Promise<Kiosk> {
  const launch = launchDescription([`--user-data-dir=${userData}`, ...args]);
  const app = await _electron.launch({
    executablePath: launch.executablePath,
    args: launch.args,
    env: { ...inherited(), ...launch.env, LANG: 'C.UTF-8', ...env },
    timeout: 30_000,
  });
  const errors: string[] = [];
  const output: string[] = [];
  app.process().stdout?.on('data', (data) => output.push(String(data)));
  app.process().stderr?.on('data', (data) => output.push(String(data)));
  const watch = (page: Page) => {
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  };
  app.on('window', watch);
  const page = await app.firstWindow();
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= leave(app));
  return { app, page, userData, errors, output: () => output.join(''), close };
}

async function leave(app: ElectronApplication): Promise<void> {
  const child = app.process();
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

function inherited(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}

export const test = base.extend<Options & { kiosk: Kiosk; userData: string }, { display: void }>({
  kioskArgs: [[], { option: true }],
  kioskEnv: [{}, { option: true }],
  expectedErrors: [[], { option: true }],

  // `npx playwright test` works without a screen, too.
  display: [
    async ({}, use) => {
      const display = hasDisplay() ? null : await startVirtualDisplay();
      if (display) process.env['DISPLAY'] = display.display;
      await use();
      if (display) delete process.env['DISPLAY'];
      display?.stop();
    },
    { scope: 'worker', auto: true },
  ],

  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'qadam-test-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },

  kiosk: async ({ userData, kioskArgs, kioskEnv, expectedErrors }, use, testInfo) => {
    const kiosk = await launchKiosk(userData, { args: kioskArgs, env: kioskEnv });
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
