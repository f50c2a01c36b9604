import { app, BrowserWindow, ipcMain, powerSaveBlocker } from 'electron';
import type { NoticeName } from '../shared/staff/diagnostics.ts';
import { closeAtQuit } from './close-at-quit.ts';
import type { Switches } from './command-line.ts';
import { TakeOver } from './content-packs/take-over.ts';
import { unusableContent } from './database/content-store.ts';
import { backUpDaily } from './database/daily-backup.ts';
import { giveMemoryBack } from './give-back.ts';
import { noteCard } from './graphics-card.ts';
import { beat } from './heartbeat.ts';
import { contentHandlers } from './ipc/content.ts';
import { countHandlers, createCount } from './ipc/count.ts';
import { directoryHandlers } from './ipc/directory.ts';
import { pageHandlers } from './ipc/page.ts';
import { printHandlers } from './ipc/print.ts';
import { type Handlers, registerChannels } from './ipc/register.ts';
import { searchHandlers } from './ipc/search.ts';
import { settingsHandlers } from './ipc/settings.ts';
import { sheetHandlers } from './ipc/sheet.ts';
import { calendarHandlers } from './ipc/staff-workdays.ts';
import { Presence, visitHandlers } from './ipc/visit.ts';
import { whenLeftAlone } from './left-alone.ts';
import type { Log } from './log.ts';
import { restartNightly } from './nightly.ts';
import { openData } from './open-data.ts';
import type { Pages } from './pages.ts';
import { paths } from './paths.ts';
import { openQueue } from './printing/open-queue.ts';
import { reloadPage } from './recovery.ts';
import { startAnew } from './restarts.ts';
import { noteStart } from './start-times.ts';
import { directorySearch } from './search/directory-search.ts';
import { kioskPage } from './security/origin.ts';
import { openStaff } from './staff/open-staff.ts';
import { showStart } from './window.ts';

interface Needs {
  readonly pages: Pages;
  readonly switches: Switches;
  readonly log: Log;
}

/** Whom the kiosk's window and helpers tell. */
export interface Service {
  /** A page was loaded, first or again. */
  readonly onLoad: () => void;
  readonly tellStaff: (notice: NoticeName) => void;
}

/** Opens what the kiosk keeps, and answers its pages until the app quits. */
export function serve({ pages, switches, log }: Needs): Service {
  const data = openData(switches, log);
  noteStart('databases-open');
  const { db, state, content, office, directory, workdays } = data;
  const settings = () => office.read();
  const guide = () => content.guide;
  const count = createCount(state, guide);
  const { renderer } = pages;
  const queue = openQueue({ store: state, renderer, settings, switches, count, log });
  const staff = openStaff({ data, pages, queue, switches, log });
  // After the call that told so is answered.
  const presence = new Presence(() => {
    setImmediate(() => takeOver.look());
    alone.visited();
  });
  const reload = () => reloadPages(renderer);
  const renew = () => {
    // A clerk's sheet may be coming out; there will be a next time.
    if (queue.hasOpenJob) return;
    log.info('page-renewed');
    reload();
  };
  const busy = () => presence.somebody || staff.role() !== undefined;
  const alone = whenLeftAlone({ isFree: () => !busy(), giveBack: giveMemoryBack, renew });
  const takeOver = new TakeOver({ content, busy, printing: () => queue.hasOpenJob, reload, log });
  const endSession = () => {
    queue.endSession().catch((error: unknown) => log.failure('print-not-settled', error));
    void pages.forget();
  };
  const onLoad = () => {
    staff.signOut();
    presence.set(false);
    endSession();
  };
  const searchDirectory = directorySearch(directory);
  const handlers: Handlers = {
    ...endingWithout(contentHandlers(content)),
    ...searchHandlers(() => [content.search, searchDirectory()]),
    ...settingsHandlers(settings, staff.wizard),
    ...pageHandlers({
      content,
      settings,
      reload: reloadPage,
      endSession,
      onShown: alone.shown,
      onFirstShown: () => noteCard(log),
      log,
    }),
    ...directoryHandlers(directory),
    ...calendarHandlers(workdays),
    ...countHandlers(count),
    ...sheetHandlers(renderer),
    ...printHandlers({ guide, queue, renderer, count, forget: () => pages.forget(), audit: staff.audit }),
    ...visitHandlers(presence),
    ...staff.handlers,
  };
  registerChannels(ipcMain, handlers, { callers: pages.callers, staff: staff.role, log });

  powerSaveBlocker.start('prevent-display-sleep');
  // What is only in memory, perhaps without what the file holds, must not push out a backup of the file.
  const stopBackups = db.memory ? () => {} : backUpDaily(db, paths.backups(), log);
  const stopNights = restartNightly({
    at: () => settings().restartAt,
    // Not for what the spooler may still hold: each start sweeps, and a spooler that stays away would put it off for ever.
    isFree: () => !busy() && !queue.hasOpenJob,
    restart: () => {
      log.info('nightly-restart');
      startAnew();
    },
  });
  closeAtQuit(queue, () => {
    stopBackups();
    stopNights();
    takeOver.close();
    alone.stop();
    staff.stop();
    state.close();
    content.close();
  });
  beat(log);
  log.info('started', { version: app.getVersion(), content: content.version });
  return { onLoad, tellStaff: (notice) => state.raiseNotice(notice, new Date().toISOString()) };
}

/** A guide that can't be read is found when the first page asks for it: no kiosk can run without one. */
function endingWithout(handlers: ReturnType<typeof contentHandlers>): typeof handlers {
  return {
    ...handlers,
    'content:guide': (input, caller) => {
      try {
        return handlers['content:guide'](input, caller);
      } catch (error) {
        // Past the page's own answer to a failed call, to where errors end that forbid to start.
        setImmediate(() => {
          throw unusableContent(paths.content(), error);
        });
        throw error;
      }
    },
  };
}

/** Loads the kiosk's pages anew, and lets no sheet be printed that was drawn from what they showed before. */
function reloadPages(renderer: Pages['renderer']): void {
  void renderer.forget();
  for (const window of BrowserWindow.getAllWindows()) {
    if (window.webContents.getURL() === kioskPage) showStart(window);
  }
}
