import { app, type BrowserWindow, powerSaveBlocker } from 'electron';
import type { Switches } from './command-line.ts';
import { ContentStore } from './database/content-store.ts';
import { openOrReplace } from './database/quarantine.ts';
import { StateStore } from './database/state-store.ts';
import { contentHandlers } from './ipc/content.ts';
import { countHandlers, createCount } from './ipc/count.ts';
import { settingsHandlers } from './ipc/settings.ts';
import { printHandlers } from './ipc/print.ts';
import { searchHandlers } from './ipc/search.ts';
import { sheetHandlers, sheetPrintHandlers } from './ipc/sheet.ts';
import type { Log } from './log.ts';
import { type Pages, preparePages } from './pages.ts';
import { paths } from './paths.ts';
import { openQueue } from './printing/open-queue.ts';
import type { PrintQueue } from './printing/queue.ts';
import { keepOpen, watchPage } from './recovery.ts';
import { readSettings } from './settings.ts';
import { createKioskWindow, showStart } from './window.ts';

/** Runs the kiosk: one window, until the app is told to quit. */
export async function runKiosk(switches: Switches, log: Log): Promise<void> {
  await app.whenReady();
  const pages = preparePages(log);
  // A page that is loaded, first or again, begins a visit: what an earlier one had printed is over.
  let endSession = () => {};
  keepOpen(() => openWindow(pages, switches, { log, onLoad: () => endSession() }), log);

  // While the page's process starts: it can't call before this has run through, as both are on this one thread.
  const content = ContentStore.open(paths.content());
  const state = new StateStore(openOrReplace(paths.state(), () => log.error('state-damaged')));
  const settings = () => {
    const stored = readSettings(state, content.languages, log);
    return switches.printer === undefined ? stored : { ...stored, printer: switches.printer };
  };
  const count = createCount(state, content.guide);
  const { guide } = content;
  const { renderer } = pages;
  const queue = openQueue({ store: state, renderer, settings, switches, count, log });
  endSession = () => void queue.endSession();
  pages.open({
    ...contentHandlers(content),
    ...searchHandlers(() => [content.search]),
    ...settingsHandlers(settings),
    ...countHandlers(count),
    ...sheetHandlers(renderer),
    ...sheetPrintHandlers({ guide, queue }),
    ...printHandlers({ guide, queue, count }),
  });

  powerSaveBlocker.start('prevent-display-sleep');
  closeAtQuit(queue, () => {
    state.close();
    content.close();
  });
  log.info('started', { version: app.getVersion(), content: content.version });
}

/** How long quitting may wait for the spooler to let go of a sheet. */
const longestCloseMs = 3000;

/** Lets nothing print after the kiosk has gone, as far as the spooler answers in time. */
function closeAtQuit(queue: PrintQueue, close: () => void): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (!closed && queue.busy) {
      event.preventDefault();
      const late = new Promise((resolve) => setTimeout(resolve, longestCloseMs));
      void Promise.race([queue.close(), late]).finally(() => app.quit());
    } else close();
    closed = true;
  });
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
