import { app, type BrowserWindow, powerSaveBlocker } from 'electron';
import type { Switches } from './command-line.ts';
import { backUpDaily } from './database/daily-backup.ts';
import { DirectoryStore } from './database/directory-store.ts';
import type { Db } from './database/open.ts';
import { openContent } from './database/open-content.ts';
import { openOrRestore } from './database/open-or-restore.ts';
import { StateStore } from './database/state-store.ts';
import { contentHandlers } from './ipc/content.ts';
import { countHandlers, createCount } from './ipc/count.ts';
import { directoryHandlers } from './ipc/directory.ts';
import { pageHandlers } from './ipc/page.ts';
import { settingsHandlers } from './ipc/settings.ts';
import { printHandlers } from './ipc/print.ts';
import { searchHandlers } from './ipc/search.ts';
import { sheetHandlers } from './ipc/sheet.ts';
import { beat } from './heartbeat.ts';
import type { Log } from './log.ts';
import { type Pages, preparePages } from './pages.ts';
import { paths } from './paths.ts';
import { openQueue } from './printing/open-queue.ts';
import type { PrintQueue } from './printing/queue.ts';
import { keepOpen, reloadPage, watchPage } from './recovery.ts';
import { directorySearch } from './search/directory-search.ts';
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
  const { state, db } = openState(log);
  const content = openContent(paths.installedContent(), paths.content(), (cause) => {
    log.failure('content-damaged', cause);
    state.raiseNotice('content-damaged', new Date().toISOString());
  });
  const settings = () => {
    const stored = readSettings(state, content.languages, log);
    return switches.printer === undefined ? stored : { ...stored, printer: switches.printer };
  };
  const directory = new DirectoryStore(db);
  const searchDirectory = directorySearch(directory);
  const count = createCount(state, content.guide);
  const { guide } = content;
  const { renderer } = pages;
  const queue = openQueue({ store: state, renderer, settings, switches, count, log });
  endSession = () => void queue.endSession().catch((error: unknown) => log.failure('print-not-settled', error));
  pages.open({
    ...contentHandlers(content),
    ...searchHandlers(() => [content.search, searchDirectory()]),
    ...settingsHandlers(settings),
    ...pageHandlers({ content, settings, reload: reloadPage, endSession, log }),
    ...directoryHandlers(directory),
    ...countHandlers(count),
    ...sheetHandlers(renderer),
    ...printHandlers({ guide, queue, renderer, count }),
  });

  powerSaveBlocker.start('prevent-display-sleep');
  // What is only in memory, perhaps without what the file holds, must not push out a backup of the file.
  const stopBackups = db.memory ? () => {} : backUpDaily(db, paths.backups(), log);
  closeAtQuit(queue, () => {
    stopBackups();
    state.close();
    content.close();
  });
  beat(log);
  log.info('started', { version: app.getVersion(), content: content.version });
}

/** The kiosk's own data, whatever had to be done for it; staff are told of that. */
function openState(log: Log): { state: StateStore; db: Db } {
  const { db, trouble, restored = false, cause } = openOrRestore(paths.state());
  const state = new StateStore(db);
  if (trouble !== undefined) {
    log.failure(`state-${trouble}`, cause, { restored });
    state.raiseNotice(`state-${trouble}`, new Date().toISOString());
  }
  return { state, db };
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
