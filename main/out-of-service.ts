import { readFileSync } from 'node:fs';
import { app, BrowserWindow, session } from 'electron';
import { openStateInMemory } from './database/open.ts';
import { StateStore } from './database/state-store.ts';
import { leave } from './leave.ts';
import type { Log } from './log.ts';
import { paths } from './paths.ts';
import { serveFiles } from './protocol.ts';
import { outOfServicePage } from './security/origin.ts';
import { webPreferences } from './security/web-preferences.ts';
import { readSettings } from './settings.ts';
import { createKioskWindow } from './window.ts';

/** How long the page stands before the kiosk tries again by itself. */
const retryMs = 5 * 60_000;

/** The office's phone as far as it can be known when nothing works. */
function officePhone(log: Log): string {
  try {
    const db = openStateInMemory(readFileSync(paths.state()));
    const { phone } = readSettings(new StateStore(db), ['ru'], log).office;
    db.close();
    return phone;
  } catch {
    return '';
  }
}

/**
 * The last rung before the operating system: a page that needs neither data nor scripts of ours says in every language
 * whom to ask, and the kiosk tries again every five minutes. When not even that page stands, it ends with 1.
 */
export async function showOutOfService(log: Log, size?: { width: number; height: number }): Promise<void> {
  await app.whenReady();
  log.error('out-of-service');
  const inMemory = session.fromPartition('qadam');
  serveFiles(inMemory, paths.pages());
  const { preload: _none, ...preferences } = webPreferences('', app.isPackaged);
  const before = BrowserWindow.getAllWindows();
  const window = createKioskWindow({ webPreferences: { ...preferences, session: inMemory }, size });
  for (const old of before) {
    old.removeAllListeners('closed');
    old.destroy();
  }
  window.webContents.once('render-process-gone', () => leave(1));
  const page = new URL(outOfServicePage);
  page.searchParams.set('phone', officePhone(log));
  await window.loadURL(page.href).catch(() => leave(1));
  setTimeout(() => {
    app.relaunch({ args: process.argv.slice(1).filter((argument) => argument !== '--out-of-service') });
    leave(0);
  }, retryMs);
}
