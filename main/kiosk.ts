import { app, type BrowserWindow } from 'electron';
import type { Switches } from './command-line.ts';
import type { Log } from './log.ts';
import { type Pages, preparePages } from './pages.ts';
import { keepOpen, watchHelpers, watchPage } from './recovery.ts';
import type { Service } from './serve.ts';
import { noteStart } from './start-times.ts';
import { createKioskWindow, showStart } from './window.ts';

/** Runs the kiosk: one window, until the app is told to quit. */
export async function runKiosk(switches: Switches, log: Log): Promise<void> {
  let service: Service | undefined;
  watchHelpers(log, (notice) => service?.tellStaff(notice));
  await app.whenReady();
  noteStart('ready');
  const pages = preparePages(log);
  // A page that is loaded, first or again, begins a visit: what an earlier one had printed is over, and staff are out.
  keepOpen(() => openWindow(pages, switches, { log, onLoad: () => service?.onLoad() }), log);
  noteStart('window-created');

  // Loaded and opened while the page's process starts: the page can't call before this has run through, as both are on
  // this one thread.
  const { serve } = await import('./serve.ts');
  service = serve({ pages, switches, log });
}

function openWindow(
  { webPreferences, callers }: Pages,
  switches: Switches,
  { log, onLoad }: { log: Log; onLoad: () => void },
): BrowserWindow {
  const window = createKioskWindow({ webPreferences, size: switches['window-size'] });
  const { id } = window.webContents;
  callers.add(id, 'visitor');
  window.once('closed', () => callers.remove(id));
  window.webContents.on('did-navigate', onLoad);
  watchPage(window, log);
  showStart(window);
  return window;
}
