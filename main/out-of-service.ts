import { app, BrowserWindow, session } from 'electron';
import type { Switches } from './command-line.ts';
import { beat } from './heartbeat.ts';
import { exitCodes, isLeaving, leave } from './leave.ts';
import type { Log } from './log.ts';
import { paths } from './paths.ts';
import { serveFiles } from './protocol.ts';
import { startAnew } from './restarts.ts';
import { outOfServicePage } from './security/origin.ts';
import { webPreferences } from './security/web-preferences.ts';
import { createKioskWindow } from './window.ts';

/** How long the page stands before the kiosk tries again by itself. */
const retryMs = 5 * 60_000;

function openPage(size?: { width: number; height: number }): BrowserWindow {
  const inMemory = session.fromPartition('qadam');
  serveFiles(inMemory, paths.pages());
  const { preload: _none, ...preferences } = webPreferences('', app.isPackaged);
  const window = createKioskWindow({ webPreferences: { ...preferences, session: inMemory }, size });
  window.on('close', (event) => {
    if (!isLeaving()) event.preventDefault();
  });
  window.once('closed', () => {
    if (!isLeaving()) leave(exitCodes.restartDevice);
  });
  window.webContents.once('render-process-gone', () => leave(exitCodes.restartDevice));
  return window;
}

/**
 * The last rung before the operating system: a page that needs no data, and stands without scripts, says in every
 * language whom to ask, and the kiosk tries again every five minutes. When not even that page stands, it ends with 1.
 */
export async function showOutOfService(log: Log, switches: Switches = {}): Promise<void> {
  await app.whenReady();
  const before = BrowserWindow.getAllWindows();
  try {
    const window = openPage(switches['window-size']);
    for (const old of before) {
      old.removeAllListeners('closed');
      old.destroy();
    }
    const page = new URL(outOfServicePage);
    const { officePhone } = await import('./office-phone.ts');
    page.searchParams.set('phone', officePhone(switches.config ?? paths.fleetFile()));
    await window.loadURL(page.href);
  } catch (error) {
    log.failure('out-of-service-failed', error);
    return leave(exitCodes.restartDevice);
  }
  log.error('out-of-service');
  beat(log);
  setTimeout(startAnew, retryMs);
}
