import { app, BrowserWindow, webContents } from 'electron';
import { isLeaving } from './leave.ts';
import type { Log } from './log.ts';
import { feelPulse } from './page-pulse.ts';
import { allowAttempt } from './attempts.ts';
import { restart } from './restarts.ts';
import { kioskPage } from './security/origin.ts';
import { showStart } from './window.ts';

const reloadLimit = { most: 3, withinMs: 60_000 };

/**
 * Takes every error that nobody caught. Electron's own answer is a dialog, which on an unattended screen nobody closes;
 * it shows none once there is another listener.
 */
export function onUncaught(handle: (error: unknown) => void): void {
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
}

/**
 * Opens the kiosk's window and keeps one open until the whole app quits. Its window manager's close is refused; a page
 * that closes itself can't be held, so the window comes back. A second start of the program only brings it to the front.
 */
export function keepOpen(open: () => BrowserWindow, log: Log): void {
  let openings: number[] = [];
  let window: BrowserWindow;
  const reopen = () => {
    const attempt = allowAttempt(openings, Date.now(), reloadLimit);
    openings = attempt.history;
    if (!attempt.allowed) return restart(log);
    window = open();
    window.on('close', (event) => {
      if (!isLeaving()) event.preventDefault();
    });
    window.on('closed', () => {
      if (isLeaving()) return;
      log.error('window-closed');
      reopen();
    });
  };
  app.on('window-all-closed', () => {
    if (isLeaving()) app.quit();
  });
  app.on('second-instance', () => {
    if (!window.isDestroyed()) window.focus();
  });
  reopen();
}

/** Loads the start page anew in the window of this web contents, after the call that asked for it is answered. */
export function reloadPage(contentsId: number): void {
  setImmediate(() => {
    const contents = webContents.fromId(contentsId);
    const window = contents && BrowserWindow.fromWebContents(contents);
    if (window) showStart(window);
  });
}

/** Brings the start page back when its process has gone or hangs, or the page did not load; then starts all anew. */
export function watchPage(window: BrowserWindow, log: Log): void {
  let reloads: number[] = [];
  const reload = (event: 'page-gone' | 'page-not-loaded' | 'page-left', fields: Record<string, string | number>) => {
    log.error(event, fields);
    const attempt = allowAttempt(reloads, Date.now(), reloadLimit);
    reloads = attempt.history;
    if (!attempt.allowed) return restart(log);
    // Not within the event: Chromium is still putting the dead page away.
    setTimeout(() => {
      if (!window.isDestroyed()) showStart(window);
    }, 250 * reloads.length);
  };
  const contents = window.webContents;
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') reload('page-gone', { reason, exitCode });
  });
  contents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    const aborted = -3; // net::ERR_ABORTED: another load took its place
    if (isMainFrame && code !== aborted) reload('page-not-loaded', { code });
  });
  // A script can lead the window to an address that no event lets us refuse, such as about:blank.
  contents.on('did-navigate', (_event, url) => {
    if (url !== kioskPage) reload('page-left', {});
  });
  contents.on('preload-error', (_event, _path, error) => log.failure('preload-error', error));
  const rest = feelPulse(contents, () => {
    log.error('page-hangs');
    contents.forcefullyCrashRenderer();
  });
  window.once('closed', rest);
}
