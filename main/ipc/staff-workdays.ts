import { readFile, stat } from 'node:fs/promises';
import { mostHolidays } from '../../shared/staff/office.ts';
import { noCalendar } from '../../shared/working-days.ts';
import type { WorkdayStore } from '../database/workday-store.ts';
import { fileFault } from '../directory/fault.ts';
import { largestFile } from '../directory/table.ts';
import type { Audit } from '../staff/audit.ts';
import { fileAt, listPlaces } from '../staff/places.ts';
import { readHolidays } from '../workdays/read-file.ts';
import type { Handlers } from './register.ts';
import { driveGone } from './staff-directory.ts';

interface Needs {
  readonly store: WorkdayStore;
  /** The folder for files where no removable drive is in. */
  readonly documents: () => string;
  readonly audit: Audit;
  /** Called when days changed: sheets that were drawn with the days before are out of date. */
  readonly changed: () => void;
}

type WorkdayHandlers = Pick<
  Handlers,
  | 'staff:office-workdays'
  | 'staff:office-workdays-saturday'
  | 'staff:office-workdays-save'
  | 'staff:office-workdays-remove'
  | 'staff:office-workdays-import'
>;

/** The office's working days for whoever reads, anew on every call; without a store, where no office has said anything. */
export function calendarHandlers(store?: Pick<WorkdayStore, 'read'>): Pick<Handlers, 'workdays:calendar'> {
  return { 'workdays:calendar': () => store?.read() ?? noCalendar };
}

/** The office's days off with their sources, and what it says of Saturday. */
export function workdayHandlers({ store, documents, audit, changed }: Needs): WorkdayHandlers {
  const noted: Audit = (...done) => {
    audit(...done);
    changed();
  };
  return {
    'staff:office-workdays': () => store.read(),
    'staff:office-workdays-saturday': ({ saturday }) => {
      store.setSaturday(saturday);
      noted('workdays-saturday', String(saturday));
    },
    'staff:office-workdays-save': (holiday) => {
      const others = store.read().holidays.filter(({ day }) => day !== holiday.day);
      if (others.length >= mostHolidays)
        return {
          ok: false,
          faults: [
            fileFault(
              'day-too-many',
              `there are ${mostHolidays} days already`,
              'Delete past ones first',
              String(mostHolidays),
            ),
          ],
        };
      store.replace([...others, holiday]);
      noted('workdays-save', holiday.day);
      return { ok: true };
    },
    'staff:office-workdays-remove': ({ day }) => {
      store.replace(store.read().holidays.filter((holiday) => holiday.day !== day));
      noted('workdays-remove', day);
    },
    'staff:office-workdays-import': async ({ place, name }) => {
      const file = fileAt(await listPlaces(documents()), place, name);
      const there = file === undefined ? undefined : await stat(file).catch(() => undefined);
      if (file === undefined || there === undefined || there.size > largestFile)
        return { ok: false, faults: [driveGone] };
      const read = readHolidays(await readFile(file));
      if (!read.ok) return { ok: false, faults: read.faults };
      store.replace(read.holidays);
      noted('workdays-import', String(read.holidays.length));
      return { ok: true };
    },
  };
}
