import { app, BrowserWindow, webContents } from 'electron';
import type { NoticeName } from '../shared/staff/diagnostics.ts';
import { allowAttempt } from './attempts.ts';
import { exitCodes, isLeaving, leave } from './leave.ts';
import type { Log } from './log.ts';
import { showOutOfService } from './out-of-service.ts';
import { feelPulse } from './page-pulse.ts';
import { countCrash, doWithoutGpu, isWithoutGpu, restart, startAnew } from './restarts.ts';
import type { Rung } from './rungs.ts';
import { kioskPage } from './security/origin.ts';
import { showStart } from './window.ts';

/**
 * Takes every error that nobody caught. Electron's own answer is a dialog, which on an unattended screen nobody closes;
 * it shows none once there is another listener.
 */
export function onUncaught(handle: (error: unknown) => void): void {
  process.on('uncaughtException', handle);
  process.on('unhandledRejection', handle);
}

/** Brings the kiosk back by this rung; `reload` does what the first one is for what crashed. */
function comeBack(rung: Rung, log: Log, reload: () => void): void {
  if (rung === 'reload') return reload();
  if (rung === 'restart') return restart(log);
  showOutOfService(log).catch((error: unknown) => {
    log.failure('out-of-service-failed', error);
    leave(exitCodes.restartDevice);
  });
}

/**
 * Opens the kiosk's window and keeps one open until the whole app quits. Its window manager's close is refused; a page
 * that closes itself can't be held, so the window comes back. A second start of the program only brings it to the front.
 */
export function keepOpen(open: () => BrowserWindow, log: Log): void {
  let window: BrowserWindow;
  const reopen = () => {
    window = open();
    window.on('close', (event) => {
      if (!isLeaving()) event.preventDefault();
    });
    window.on('closed', () => {
      if (isLeaving()) return;
      log.error('window-closed');
      comeBack(countCrash(log), log, reopen);
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

type PageEvent = 'page-gone' | 'page-not-loaded' | 'page-left' | 'preload-error';

/** Brings the start page back when its process has gone or hangs, or the page did not load; then starts all anew. */
export function watchPage(window: BrowserWindow, log: Log): void {
  const contents = window.webContents;
  let preloadErrors = 0;
  const mend = (event: PageEvent, fields: Record<string, string | number>, rung = countCrash(log)) => {
    log.error(event, fields);
    const show = () => {
      if (!window.isDestroyed()) showStart(window);
    };
    // Not within the event: Chromium is still putting the dead page away.
    comeBack(rung, log, () => setTimeout(show, 100));
  };
  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason !== 'clean-exit') mend('page-gone', { reason, exitCode });
  });
  contents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    const aborted = -3; // net::ERR_ABORTED: another load took its place
    if (isMainFrame && code !== aborted) mend('page-not-loaded', { code });
  });
  contents.on('did-navigate', (_event, url, code) => {
    // A script can lead the window to an address that no event lets us refuse, such as about:blank.
    if (url !== kioskPage) mend('page-left', {});
    else if (code >= 400) mend('page-not-loaded', { code });
  });
  contents.on('preload-error', (_event, _path, error) => {
    preloadErrors += 1;
    // A bridge that fails twice is a broken program, which no further start mends.
    const { name } = error;
    mend('preload-error', { kind: name }, preloadErrors > 1 ? 'out-of-service' : countCrash(log));
  });
  const rest = feelPulse(contents, () => {
    log.error('page-hangs');
    contents.forcefullyCrashRenderer();
  });
  window.once('closed', rest);
}

const gpuLimit = { most: 2, withinMs: 10 * 60_000 };

/**
 * Writes down what becomes of Chromium's helper processes, which it starts again by itself. A graphics process that
 * crashes for the third time in ten minutes is done without: staff are told, the kiosk starts itself anew, once, and draws
 * by software.
 */
export function watchHelpers(log: Log, tellStaff: (notice: NoticeName) => void): void {
  let crashes: number[] = [];
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (isLeaving() || reason === 'clean-exit') return;
    log.error('process-gone', { type, reason });
    if (type !== 'GPU' || isWithoutGpu()) return;
    const attempt = allowAttempt(crashes, Date.now(), gpuLimit);
    crashes = attempt.history;
    if (attempt.allowed || !doWithoutGpu(log)) return;
    log.error('gpu-off');
    tellStaff('gpu-off');
    startAnew();
  });
}

/** An error that nobody expected in the main process: this process is not to be trusted any more. */
export function recoverFromError(error: unknown, log: Log): void {
  log.failure('crashed', error);
  restart(log, countCrash(log, 'restart') === 'out-of-service');
}
