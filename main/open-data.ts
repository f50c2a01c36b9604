import type { NoticeName } from '../shared/staff/diagnostics.ts';
import type { Switches } from './command-line.ts';
import { ContentInUse } from './content-packs/content-in-use.ts';
import { InstalledFolder } from './content-packs/installed.ts';
import { openContentInUse } from './content-packs/packs.ts';
import { Corrections } from './corrections/corrections.ts';
import { CorrectionStore } from './database/correction-store.ts';
import { DirectoryStore } from './database/directory-store.ts';
import type { Db } from './database/open.ts';
import { openOrRestore } from './database/open-or-restore.ts';
import { StateStore } from './database/state-store.ts';
import { WorkdayStore } from './database/workday-store.ts';
import { readFleetFile } from './fleet-file.ts';
import { localDay } from './ipc/count.ts';
import type { Log } from './log.ts';
import { OfficeSettings } from './office-settings.ts';
import { paths } from './paths.ts';

/** What the kiosk knows: its own data, the content with the staff's corrections, the office's settings, directory and days. */
export interface Data {
  readonly db: Db;
  readonly state: StateStore;
  readonly content: ContentInUse;
  readonly corrections: Corrections;
  readonly office: OfficeSettings;
  readonly directory: DirectoryStore;
  readonly workdays: WorkdayStore;
}

/** Opens everything that the kiosk keeps, whatever had to be done for it; staff are told of trouble by a notice. */
export function openData(switches: Switches, log: Log): Data {
  const { state, db } = openState(log);
  const notice = (name: NoticeName) => state.raiseNotice(name, new Date().toISOString());
  const open = () =>
    openContentInUse(switches, (cause) => {
      log.failure('content-damaged', cause);
      notice('content-damaged');
    });
  const content = new ContentInUse(open, new InstalledFolder(paths.installedContent()));
  const corrections = new Corrections({
    store: new CorrectionStore(db),
    published: () => content.published(),
    today: () => localDay(new Date()),
  });
  content.correctWith(
    (language, texts) => corrections.applied(language, texts),
    (language) => corrections.has(language),
    () => corrections.changes,
  );
  const office = openSettings({ state, languages: () => content.languages, switches, log, notice });
  const directory = new DirectoryStore(db);
  return { db, state, content, corrections, office, directory, workdays: new WorkdayStore(db) };
}

function openState(log: Log): { state: StateStore; db: Db } {
  const { db, trouble, restored = false, cause } = openOrRestore(paths.state());
  const state = new StateStore(db);
  if (trouble !== undefined) {
    log.failure(`state-${trouble}`, cause, { restored });
    state.raiseNotice(`state-${trouble}`, new Date().toISOString());
  }
  return { state, db };
}

interface SettingsNeeds {
  readonly state: StateStore;
  readonly languages: () => readonly string[];
  readonly switches: Switches;
  readonly log: Log;
  readonly notice: (name: NoticeName) => void;
}

/** The office's settings under what the organisation and this run's switches fix. */
function openSettings({ state, languages, switches, log, notice }: SettingsNeeds): OfficeSettings {
  const file = switches.config ?? paths.fleetFile();
  const { values, faults } = readFleetFile(file, languages(), switches.config !== undefined);
  for (const { line, key, reason, mend } of faults) {
    log.error('fleet-file-broken', { line: line ?? 0, key: key ?? '', reason, mend });
  }
  if (faults.length > 0) notice('fleet-file-broken');
  const fixed = switches.printer === undefined ? values : { ...values, printer: switches.printer };
  return new OfficeSettings({ store: state, known: languages, fixed, faults, log });
}
