import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from '@playwright/test';
import { screenNamed } from './e2e-touch.ts';
import { type Outside, startOutside } from './e2e-outside.ts';
import { expect, type Kiosk, launchKiosk, test } from './electron-app.ts';

/** What an attempt to escape has to work with. */
export interface Hands {
  readonly kiosk: Kiosk;
  /** Where real keys, fingers and drops come in. */
  readonly devtools: CDPSession;
  /** A server that must never be reached, see e2e-outside.ts. */
  readonly outside: string;
  /** A spot of the start screen with text and nothing to touch. */
  readonly spot: { readonly x: number; readonly y: number };
  /**
   * Runs an expression in the page, as if a visitor had just touched it and as a script of the page's own: from a timer,
   * since what DevTools runs is above the content security policy. Gives its value, or the error's name.
   */
  readonly script: (expression: string) => Promise<unknown>;
}

interface Attempt {
  readonly run: (hands: Hands) => Promise<unknown>;
  /** Chromium asks nobody before this one: the window must come back to the start by itself. */
  readonly comesBack?: true;
  /** Only the packaged kiosk is closed to this. */
  readonly shippedOnly?: true;
}

/** An attempt by its name; only a function when the screen must not even flicker. */
export type Attempts = Readonly<Record<string, Attempt | Attempt['run']>>;

/** What is so of a kiosk that nobody got out of. */
const locked = {
  windows: 1,
  pages: 1,
  url: 'app://qadam/index.html',
  devtools: false,
  visible: true,
  minimized: false,
  whole: true,
  zoom: 0,
  screen: 'start',
  same: true,
  scale: 1,
  scrolled: 0,
  selected: '',
  fullscreen: false,
  frames: 0,
};

/** How it stands with the kiosk now. */
async function look({ app, page }: Kiosk): Promise<typeof locked> {
  const outer = await app.evaluate(({ BrowserWindow, screen, webContents }) => {
    const windows = BrowserWindow.getAllWindows();
    const [window] = windows;
    if (window === undefined) throw new Error('there is no window');
    const [bounds, display] = [window.getBounds(), screen.getPrimaryDisplay().bounds];
    return {
      windows: windows.length,
      pages: webContents.getAllWebContents().length,
      url: window.webContents.getURL(),
      devtools: window.webContents.isDevToolsOpened(),
      visible: window.isVisible(),
      minimized: window.isMinimized(),
      whole: bounds.width === display.width && bounds.height === display.height,
      zoom: window.webContents.getZoomLevel(),
    };
  });
  const inner = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return {
      screen: document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'] ?? '',
      same: 'isSame' in window,
      scale: visualViewport?.scale ?? 0,
      scrolled: scrollX + scrollY + (visualViewport?.offsetLeft ?? 0) + (visualViewport?.offsetTop ?? 0),
      selected: String(getSelection()),
      fullscreen: document.fullscreenElement !== null,
      frames: window.length,
    };
  });
  return { ...outer, ...inner };
}

/** Marks the page, so that one that was loaded again is not taken for the same. */
function mark({ page }: Kiosk): Promise<void> {
  return page.evaluate(() => {
    Object.defineProperty(window, 'isSame', { value: true });
  });
}

/** Every file under a folder, by its path. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

/** What Chromium, GTK and the kiosk itself keep in a profile and a home; anything else came out of an attempt. */
const expectedFiles =
  /^(backups|blob_storage|Cache|Code Cache|Crashpad|DawnCache|DawnGraphiteCache|DawnWebGPUCache|databases|Dictionaries|GPUCache|Local Storage|logs|Network|Partitions|quarantine|Session Storage|Shared Dictionary|\.cache|\.config|\.local|\.pki|dconf)(\/|$)|^(DevToolsActivePort|Cookies|Cookies-journal|DIPS|Local State|Preferences|Singleton\w+|TransportSecurity|Trust Tokens|Trust Tokens-journal|WebStorage|state\.db|state\.db-wal|state\.db-shm|lockfile|restarts\.json|graphics-card\.json|\.org\.chromium\.Chromium\.\w+|\.Xauthority|Network Persistent State|SharedStorage|SharedStorage-wal|declarative_rules)$/;

async function handsOf(kiosk: Kiosk, { address }: Outside): Promise<Hands> {
  const devtools = await kiosk.page.context().newCDPSession(kiosk.page);
  const script = async (expression: string) => {
    const { result } = await devtools.send('Runtime.evaluate', {
      expression: `new Promise((resolve) => setTimeout(async () => {
        const late = new Promise((done) => setTimeout(() => done('no answer'), 2000));
        const tried = (async () => (${expression}))().catch((error) => error.name);
        const value = await Promise.race([tried, late]);
        resolve(typeof value === 'object' && value !== null ? 'an object' : value);
      }))`,
      awaitPromise: true,
      userGesture: true,
      returnByValue: true,
    });
    return result.value as unknown;
  };
  const box = await kiosk.page.locator('[data-screen="start"] h1').first().boundingBox();
  if (box === null) throw new Error('the start screen has no heading');
  const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { kiosk, devtools, outside: address, spot, script };
}

/** Makes a test of each attempt, all on one running kiosk: after each it must stand as if nothing had been. */
export function tryEscapes(group: string, attempts: Attempts): void {
  test.describe(`escape attempts: ${group}`, () => {
    let profile = '';
    let outside: Outside;
    let kiosk: Kiosk;
    let hands: Hands;
    let shown = 0;

    const begin = async (build: 'built' | 'packaged') => {
      profile = mkdtempSync(join(tmpdir(), 'qadam-escapes-'));
      outside = await startOutside();
      kiosk = await launchKiosk(profile, { build, user: 'ordinary' });
      await screenNamed(kiosk.page, 'start').waitFor();
      await mark(kiosk);
      hands = await handsOf(kiosk, outside);
      // Playwright hears of a dialog and answers it; by then Electron has refused it, so that there is none to answer.
      kiosk.page.on('dialog', (dialog) =>
        dialog.accept().then(
          () => (shown += 1),
          () => {},
        ),
      );
      kiosk.page.on('filechooser', () => (shown += 1));
    };
    const end = async () => {
      await kiosk.close();
      await outside.close();
      const folders = [profile, `${profile}-home`];
      const left = folders.flatMap(filesIn).filter((file) => !expectedFiles.test(file));
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
      expect({ left, arrivals: outside.arrivals() }).toEqual({ left: [], arrivals: 0 });
    };
    test.beforeAll(({ kioskBuild }) => begin(kioskBuild));
    test.afterAll(end);

    for (const [name, attempt] of Object.entries(attempts)) {
      const {
        run,
        comesBack = false,
        shippedOnly = false,
      } = typeof attempt === 'function' ? { run: attempt } : attempt;
      test(name, { tag: shippedOnly ? '@shipped' : '@packaged' }, async () => {
        await run(hands);
        // Some things right themselves a moment later: a page that comes back, a window that is laid over all again.
        await expect.poll(() => look(kiosk).catch(String)).toEqual({ ...locked, same: !comesBack });
        if (comesBack) await mark(kiosk);
        expect({ shown, arrivals: outside.arrivals() }).toEqual({ shown: 0, arrivals: 0 });
      });
    }
  });
}
