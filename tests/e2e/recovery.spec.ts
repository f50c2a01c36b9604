import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { at } from '../../tools/setup/paths.mjs';
import { backUp } from '../../main/database/backups.ts';
import { openStateDatabase } from '../../main/database/open.ts';
import { launchDescription } from '../../tools/electron/electron-command.mjs';
import { guide } from '../support/content.ts';
import { expect, launchKiosk, test } from '../support/electron-app.ts';
import { stateOf } from '../support/e2e-profile.ts';
import { endProcesses } from '../support/processes.ts';

test.use({ expectedErrors: [/.*/] });

/** What the kiosk wrote into its log, by event. */
function eventsOf(userData: string): string[] {
  return readFileSync(join(userData, 'logs/qadam.log'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { event: string }).event);
}

/** Whether any window of the app shows a screen of this name; a page that does not answer shows none. */
function shows(app: ElectronApplication, name: string): Promise<boolean> {
  return app.evaluate(async ({ BrowserWindow }, screen) => {
    const late = new Promise((resolve) => setTimeout(() => resolve(false), 500));
    const seen = BrowserWindow.getAllWindows().map((window) =>
      Promise.race([
        late,
        window.webContents.executeJavaScript(`document.querySelector('[data-screen="${screen}"]') !== null`),
      ]),
    );
    return (await Promise.all(seen)).some(Boolean);
  }, name);
}

/** What a technician can do to a running kiosk, by name; each runs in its main process. */
const blows: Record<string, (app: ElectronApplication) => Promise<unknown>> = {
  'the page crashes': (app) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()),
  'the page hangs': (app) =>
    app.evaluate(({ BrowserWindow }) => {
      void BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript('for (;;);')
        .catch(() => {});
    }),
  'the page is led away': (app) =>
    app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.webContents.loadURL('about:blank')),
  'the page does not load': (app) =>
    app.evaluate(
      ({ BrowserWindow }) =>
        void BrowserWindow.getAllWindows()[0]
          ?.webContents.loadURL('app://nowhere/index.html')
          .catch(() => {}),
    ),
  'the GPU process is killed': (app) =>
    app.evaluate(({ app: electron }) => {
      for (const { type, pid } of electron.getAppMetrics()) if (type === 'GPU') process.kill(pid, 'SIGKILL');
    }),
};

for (const [name, blow] of Object.entries(blows)) {
  test(`${name}: a visitor finds the kiosk working`, async ({ kiosk: { app, page } }) => {
    await page.locator('[data-screen="start"]').waitFor();
    await page.locator('[data-language="tg"]').click();
    await page.locator('[data-screen="home"]').waitFor();
    const begun = Date.now();
    await blow(app);
    const back = () => shows(app, 'start').catch(() => false);
    if (name !== 'the GPU process is killed') await expect.poll(back, { timeout: 20_000 }).toBe(true);
    else expect(await shows(app, 'home')).toBe(true);
    test.info().annotations.push({ type: 'seconds', description: ((Date.now() - begun) / 1000).toFixed(1) });
  });
}

test('a page that crashes again and again ends with the out-of-service page', async ({ userData }) => {
  // The kiosk has started itself anew three times lately: the next crash that it can't mend is one too many.
  const now = Date.now();
  writeFileSync(join(userData, 'restarts.json'), JSON.stringify({ times: [now, now, now], outOfService: false }));
  const kiosk = await launchKiosk(userData);
  const child = kiosk.app.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  for (let crash = 0; crash < 4; crash += 1) {
    await kiosk.app
      .evaluate(
        ({ BrowserWindow }) =>
          new Promise<void>((resolve) => {
            const contents = BrowserWindow.getAllWindows()[0]?.webContents;
            contents?.once('render-process-gone', () => resolve());
            contents?.forcefullyCrashRenderer();
          }),
      )
      .catch(() => {});
    if (crash < 3)
      await expect.poll(() => shows(kiosk.app, 'start').catch(() => false), { timeout: 10_000 }).toBe(true);
  }
  await gone;
  await expect.poll(() => eventsOf(userData).at(-1), { timeout: 10_000 }).toBe('out-of-service');
  endProcesses(`--user-data-dir=${userData}`);
});

test('the out-of-service page speaks every language and names the phone', async ({ userData }) => {
  const db = openStateDatabase(join(userData, 'state.db'));
  db.prepare('INSERT INTO setting VALUES (?, ?)').run(
    'office',
    JSON.stringify({ name: 'ЦОН', address: '', phone: '+7 700 000 00 00', ambulance: '' }),
  );
  db.close();
  const { page, close } = await launchKiosk(userData, { args: ['--out-of-service'] });
  await page.locator('[data-screen="out-of-service"]').waitFor();
  const languages = await page
    .locator('section[lang]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
  expect(languages).toEqual(guide.languages.map(({ id }) => id));
  await expect(page.locator('section[lang="ru"]')).toContainText('1414');
  await expect(page.locator('.numbers')).toHaveText('1414 +7 700 000 00 00');
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await close();
});

test('content that can not be read leads to the out-of-service page and a sentence', async ({ userData }) => {
  const app = join(userData, 'app');
  cpSync(at('out'), join(app, 'out'), { recursive: true });
  cpSync(at('package.json'), join(app, 'package.json'));
  symlinkSync(at('node_modules'), join(app, 'node_modules'));
  writeFileSync(join(app, 'out/content/content.db'), 'damaged '.repeat(1000));
  // Playwright's own hold on a kiosk breaks when it changes its windows, so this one is started without it.
  const { executablePath, args, env } = launchDescription([`--user-data-dir=${userData}`]);
  const kiosk = spawn(executablePath, [app, ...args.slice(1)], { env: { ...process.env, ...env } });
  let said = '';
  kiosk.stderr.on('data', (data) => (said += String(data)));
  await expect.poll(() => said, { timeout: 10_000 }).toContain("content.db can't be used");
  await expect.poll(() => eventsOf(userData).at(-1), { timeout: 10_000 }).toBe('out-of-service');
  const gone = new Promise((resolve) => kiosk.once('exit', resolve));
  kiosk.kill('SIGKILL');
  await gone;
});

test('a damaged state.db comes back from its backup, and staff are told', async ({ userData }) => {
  const file = join(userData, 'state.db');
  const db = openStateDatabase(file);
  db.prepare('INSERT INTO setting VALUES (?, ?)').run('paper', '"80mm"');
  backUp(db, join(userData, 'backups'));
  db.close();
  writeFileSync(file, 'damaged '.repeat(1000));
  const { page, close } = await launchKiosk(userData);
  await page.locator('[data-screen="start"]').waitFor();
  await close();
  expect(stateOf(userData)).toMatchObject({
    setting: [{ key: 'paper', value: '"80mm"' }],
    notice: [{ name: 'state-damaged', times: 1 }],
  });
  expect(readdirSync(join(userData, 'quarantine'))).toHaveLength(1);
  expect(eventsOf(userData)).toContain('state-damaged');
});
