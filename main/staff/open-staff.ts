import type { VisitorSettings } from '../../shared/api.ts';
import type { Switches } from '../command-line.ts';
import { installerFor } from '../content-packs/packs.ts';
import { StaffStore } from '../database/staff-store.ts';
import { Machine } from '../diagnostics/machine.ts';
import { counterHandlers } from '../ipc/staff-counter.ts';
import { staffContentHandlers } from '../ipc/staff-content.ts';
import { diagnosticsHandlers } from '../ipc/staff-diagnostics.ts';
import { staffDirectoryHandlers } from '../ipc/staff-directory.ts';
import { staffSettingsHandlers } from '../ipc/staff-settings.ts';
import { statisticsHandlers } from '../ipc/staff-statistics.ts';
import { workdayHandlers } from '../ipc/staff-workdays.ts';
import type { Log } from '../log.ts';
import type { Data } from '../open-data.ts';
import type { Pages } from '../pages.ts';
import { paths } from '../paths.ts';
import { foundPrinters } from '../printing/found-printers.ts';
import type { PrintQueue } from '../printing/queue.ts';
import { systemPrinter } from '../printing/system-printer.ts';
import { leaveForStaff } from '../restarts.ts';
import { SetupProgress } from '../setup-progress.ts';
import { contentSize } from '../window.ts';
import { Companion } from './companion.ts';
import { displays, openCompanion } from './companion-window.ts';
import { openEntry } from './open-entry.ts';
import { openSession } from './open-session.ts';

interface Needs {
  readonly data: Data;
  readonly pages: Pages;
  readonly queue: PrintQueue;
  readonly switches: Switches;
  readonly log: Log;
}

/**
 * Everything that staff do at this kiosk: who is signed in, the channels of their screens, whether a wizard is offered.
 * `signOut` is for a page that is loaded anew; `stop` for the end.
 */
export function openStaff({ data, pages, queue, switches, log }: Needs) {
  const { db, state, content, corrections, office, directory, workdays } = data;
  const { renderer } = pages;
  const settings = () => office.read();
  const store = new StaffStore(db);
  const { session, audit } = openSession({ store, minutes: () => settings().staffMinutes, log });
  const companion = new Companion({
    displays,
    open: (bounds, onGone) => openCompanion(pages, log, bounds, onGone),
    staffed: () => session.role() !== undefined,
  });
  const entry = openEntry({ db, session, audit, log });
  const setup = new SetupProgress(state, {
    first: () => switches.setup !== undefined || settings().setup,
    hasPin: () => entry.way.isSet,
  });
  const sheets = () => switches['checklist-folder'] ?? paths.sheets();
  const handlers = {
    ...entry.handlers,
    ...counterHandlers({ companion, audit }),
    ...staffContentHandlers({
      content,
      installer: () => installerFor(switches),
      corrections,
      settings,
      audit,
      exportFolder: sheets(),
      log,
    }),
    ...diagnosticsHandlers({
      machine: new Machine({ db, state, content, queue, settings }),
      state,
      staff: store,
      queue,
      renderer,
      settings,
      audit,
      log,
      logFile: paths.log(),
      folder: sheets(),
      leave: (how) => leaveForStaff(how, log),
    }),
    ...staffSettingsHandlers({
      office,
      setup,
      printers: (folder) => foundPrinters(switches['checklist-folder'] ?? folder ?? paths.sheets(), systemPrinter()),
      pixels: contentSize,
      hasPin: () => entry.way.state().set.manager,
      signIn: () => session.open('manager'),
      changed: () => void renderer.forget(),
      audit,
    }),
    ...statisticsHandlers({ store: state, content, documents: paths.sheets, audit }),
    ...staffDirectoryHandlers({
      store: directory,
      languages: content.languages,
      documents: paths.sheets,
      audit,
      changed: () => void renderer.forget(),
    }),
    ...workdayHandlers({
      store: workdays,
      documents: paths.sheets,
      audit,
      changed: () => void renderer.forget(),
    }),
  };
  return {
    handlers,
    audit,
    role: () => session.role(),
    wizard: (): VisitorSettings['wizard'] => setup.wizard(),
    signOut: () => {
      session.close();
      companion.close();
    },
    stop: () => {
      entry.stop();
      companion.close();
    },
  };
}
