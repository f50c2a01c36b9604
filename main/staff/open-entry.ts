import type { Db } from '../database/open.ts';
import { PinStore } from '../database/pin-store.ts';
import { entryHandlers } from '../ipc/staff-entry.ts';
import type { Log } from '../log.ts';
import { paths } from '../paths.ts';
import type { Audit } from './audit.ts';
import { LockClock } from './lock-clock.ts';
import { PinMark } from './pin-mark.ts';
import { StaffEntry } from './staff-entry.ts';
import type { StaffSession } from './staff-session.ts';

/** How often what has passed of a lock is written down, and whether a session is over is looked at. */
const lookMs = 5000;

interface Needs {
  readonly db: Db;
  readonly session: StaffSession;
  readonly audit: Audit;
  readonly log: Log;
}

/** The way in for staff on this kiosk: its channels, what it knows of PINs, and what stops its clock. */
export function openEntry({ db, session, audit, log }: Needs) {
  const store = new PinStore(db);
  const clock = new LockClock(store);
  const entry = new StaffEntry({ store, clock, log, mark: new PinMark(paths.pinMark()) });
  entry.mark();
  const timer = setInterval(() => {
    try {
      session.role();
      clock.keep();
    } catch {
      // A disk that takes nothing: the lock in memory goes on, and a restart begins from what was written last.
    }
  }, lookMs);
  return { way: entry, handlers: entryHandlers({ entry, session, audit, log }), stop: () => clearInterval(timer) };
}
