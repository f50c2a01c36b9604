import { app, type BrowserWindow, powerSaveBlocker } from 'electron';
import type { Switches } from './command-line.ts';
import { ContentStore } from './database/content-store.ts';
import { openOrReplace } from './database/quarantine.ts';
import { StateStore } from './database/state-store.ts';
import { contentHandlers } from './ipc/content.ts';
import { countHandlers, createCount } from './ipc/count.ts';
import { settingsHandlers } from './ipc/settings.ts';
import { printHandlers, sheetHandlers } from './ipc/sheet.ts';
import type { Log } from './log.ts';
import { type Pages, preparePages } from './pages.ts';
import { paths } from './paths.ts';
import { createFilePrinter } from './printing/file-printer.ts';
import { keepOpen, watchPage } from './recovery.ts';
import { readSettings } from './settings.ts';
import { createKioskWindow, showStart } from './window.ts';

/** Runs the kiosk: one window, until the app is told to quit. */
export async function runKiosk(switches: Switches, log: Log): Promise<void> {
  await app.whenReady();
  const pages = preparePages(log);
  keepOpen(() => openWindow(pages, switches, log), log);

  // While the page's process starts: it can't call before this has run through, as both are on this one thread.
  const content = ContentStore.open(paths.content());
  const state = new StateStore(openOrReplace(paths.state(), () => log.error('state-damaged')));
  const settings = () => readSettings(state, content.languages, log);
  const count = createCount(state, content.guide);
  const { guide } = content;
  const { renderer } = pages;
  const printer = () =>
    createFilePrinter(switches['checklist-folder'] ?? settings().printer.folder ?? paths.sheets(), log);
  pages.open({
    ...contentHandlers(content),
    ...settingsHandlers(settings),
    ...countHandlers(count),
    ...sheetHandlers(renderer),
    ...printHandlers({ guide, renderer, printer, count }),
  });

  powerSaveBlocker.start('prevent-display-sleep');
  app.on('will-quit', () => {
    state.close();
    content.close();
  });
  log.info('started', { version: app.getVersion(), content: content.version });
}

function openWindow({ webPreferences, callers }: Pages, switches: Switches, log: Log): BrowserWindow {
  const window = createKioskWindow({ webPreferences, size: switches['window-size'] });
  const { id } = window.webContents;
  callers.add(id, 'visitor');
  window.once('closed', () => callers.remove(id));
  watchPage(window, log);
  showStart(window);
  return window;
}
