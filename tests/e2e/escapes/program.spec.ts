import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Hands, tryEscapes } from '../../support/e2e-escapes.ts';
import { screenNamed } from '../../support/e2e-touch.ts';
import { expect, type Kiosk, test } from '../../support/electron-app.ts';

/** Starts the very same program once more, as a link or an impatient hand would; gives its exit code. */
async function startAgain({ kiosk: { app, userData } }: Hands): Promise<number | null> {
  const child = app.process();
  const [program = '', ...args] = await app.evaluate(({ app: electron }) =>
    electron.isPackaged ? [process.execPath] : [process.execPath, electron.getAppPath()],
  );
  // As the same user: setpriv has long become the kiosk, so its arguments are not at hand any more.
  const script = child.spawnfile;
  const again = spawn(script.endsWith('.sh') ? script : program, [...args, `--user-data-dir=${userData}`], {
    env: environmentOf(child.pid ?? 0),
  });
  return new Promise((resolve) => again.once('exit', resolve));
}

function environmentOf(pid: number): Record<string, string> {
  const entries = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean);
  return Object.fromEntries(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  );
}

/** Does something to the kiosk's window as the system or a window manager would. */
const toWindow =
  (what: 'close' | 'minimize' | 'hide' | 'blur') =>
  ({ kiosk: { app } }: Hands) =>
    app.evaluate(({ BrowserWindow }, name) => {
      BrowserWindow.getAllWindows()[0]?.[name]();
    }, what);

tryEscapes('the program', {
  'a second start': async (hands) => expect(await startAgain(hands)).toBe(0),
  'the window closed by its manager': toWindow('close'),
  'the window minimised': toWindow('minimize'),
  'the window hidden': toWindow('hide'),
  'the focus taken away': toWindow('blur'),
  'the window made smaller': ({ kiosk: { app } }) =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 100, y: 100, width: 400, height: 400 }),
    ),
  'full screen left': ({ kiosk: { app } }) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(false)),
  'window.moveTo() and resizeTo()': ({ script }) => script('(moveTo(300, 300), resizeTo(200, 200))'),
  'window.blur()': ({ script }) => script('window.blur()'),
  'developer tools by the program': {
    run: ({ kiosk: { app } }) =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.openDevTools()),
    shippedOnly: true,
  },
});

/**
 * A window that closes itself can't be held; Playwright's page goes with it. Two, as the third opening more within a
 * minute would start the whole kiosk anew.
 */
const closings: Record<string, (kiosk: Kiosk) => Promise<unknown>> = {
  'window.close()': ({ app }) =>
    app.evaluate(({ BrowserWindow }) => {
      void BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('window.close()', true);
    }),
  'the window destroyed': ({ app }) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy()),
};

test.describe('escape attempts: a window that goes', { tag: '@packaged' }, () => {
  test.use({ kioskUser: 'ordinary' });
  test(Object.keys(closings).join(', '), async ({ kiosk }) => {
    await screenNamed(kiosk.page, 'start').waitFor();
    for (const close of Object.values(closings)) {
      const next = kiosk.app.waitForEvent('window');
      await close(kiosk);
      const page = await next;
      await screenNamed(page, 'start').waitFor();
      expect(kiosk.app.windows()).toHaveLength(1);
    }
  });
});
