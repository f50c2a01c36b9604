import { spawn } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { launchDescription, runsAsRoot } from '../../tools/electron/electron-command.mjs';
import { screenNamed } from '../support/e2e-touch.ts';
import { expect, type Kiosk, test } from '../support/electron-app.ts';

/** One line of what the kernel says about a process, its numbers. */
function statusOf(pid: number, name: string): number[] {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8')
    .split('\n')
    .find((candidate) => candidate.startsWith(`${name}:`));
  return line?.split(/\s+/).slice(1).map(Number) ?? [];
}

/** The process that runs the kiosk's page. */
function pageProcess({ app }: Kiosk): Promise<number> {
  return app.evaluate(({ app: electron }) => {
    const page = electron.getAppMetrics().find(({ type }) => type === 'Tab');
    if (page === undefined) throw new Error('no page runs');
    return page.pid;
  });
}

/** What the log says about a missing sandbox. */
function sandboxEvents(userData: string): unknown[] {
  return readFileSync(join(userData, 'logs/qadam.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; level: string; root: boolean })
    .filter(({ event }) => event === 'sandbox-off')
    .map(({ level, root }) => ({ level, root }));
}

test.describe('an ordinary user', () => {
  test.use({ kioskUser: 'ordinary' });

  test("has Chromium's sandbox around the page (checklist item 4)", { tag: '@packaged' }, async ({ kiosk }) => {
    await screenNamed(kiosk.page, 'start').waitFor();
    const page = await pageProcess(kiosk);
    const main = kiosk.app.process().pid ?? 0;
    expect(statusOf(main, 'Uid').includes(0)).toBe(false);
    expect(statusOf(main, 'CapEff')).toEqual([0]);
    // A system call filter, and user and process namespaces of its own: what the kernel enforces, not what we asked for.
    expect(statusOf(page, 'Seccomp')).toEqual([2]);
    expect(statusOf(page, 'NSpid').length).toBeGreaterThan(statusOf(main, 'NSpid').length);
    for (const namespace of ['user', 'pid', 'net'])
      expect(readlinkSync(`/proc/${page}/ns/${namespace}`)).not.toBe(readlinkSync(`/proc/${main}/ns/${namespace}`));
    expect(await kiosk.app.evaluate(({ app }) => app.commandLine.hasSwitch('no-sandbox'))).toBe(false);
    expect(sandboxEvents(kiosk.userData)).toEqual([]);
    expect(kiosk.output()).not.toContain('sandbox');
  });
});

test('without the sandbox the kiosk says so, on stdout and in its log', async ({ userData }) => {
  const root = runsAsRoot();
  const { executablePath, args, env } = launchDescription([`--user-data-dir=${userData}`, '--no-sandbox']);
  // What is said before Playwright holds on to a kiosk, it does not hear.
  const kiosk = spawn(executablePath, args, { env: { ...process.env, ...env } });
  const gone = new Promise((resolve) => kiosk.once('exit', resolve));
  let said = '';
  kiosk.stdout.on('data', (data) => (said += String(data)));
  try {
    await expect
      .poll(() => said, { timeout: 30_000 })
      .toBe(
        `${root ? 'Qadam runs as root, and so' : 'Qadam runs'} without Chromium's sandbox: for development only, never for a kiosk in service.\n`,
      );
    expect(sandboxEvents(userData)).toEqual([{ level: 'warn', root }]);
  } finally {
    kiosk.kill('SIGKILL');
    await gone;
  }
});
