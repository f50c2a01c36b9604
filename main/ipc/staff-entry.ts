import type { Log } from '../log.ts';
import { type Audit, auditOrLog } from '../staff/audit.ts';
import type { StaffEntry } from '../staff/staff-entry.ts';
import type { StaffSession } from '../staff/staff-session.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly entry: StaffEntry;
  readonly session: StaffSession;
  readonly audit: Audit;
  readonly log: Log;
}

type EntryHandlers = Pick<
  Handlers,
  'staff:entry-state' | 'staff:entry-sign-in' | 'staff:entry-set-pin' | 'staff:entry-stay' | 'staff:entry-sign-out'
>;

/** How staff come in and go: main alone knows who is signed in and what a right PIN is. */
export function entryHandlers({ entry, session, audit, log }: Needs): EntryHandlers {
  return {
    'staff:entry-state': () => entry.state(),
    'staff:entry-sign-in': async ({ pin }) => {
      const answer = await entry.signIn(pin);
      if (answer.ok) {
        session.open(answer.role);
        audit('sign-in');
      } else if (answer.reason === 'wrong') {
        // Tries while it is locked are not written down: whoever hammers at the pad must not push out older lines.
        audit('sign-in-refused');
        if (answer.lockedSeconds > 0) audit('locked', String(answer.lockedSeconds));
      }
      return answer;
    },
    'staff:entry-set-pin': async ({ role, pin }, { staff }) => {
      if (staff !== 'manager' && entry.isSet) return { ok: false, reason: 'not-allowed' };
      const answer = await entry.setPin(role, pin);
      if (answer.ok) audit('pin-set', role);
      return answer;
    },
    'staff:entry-stay': () => ({ secondsLeft: session.touch() }),
    'staff:entry-sign-out': () => {
      // Before the end, as the line says who goes; where it can't be written they go all the same.
      auditOrLog(audit, log)('sign-out');
      session.close();
    },
  };
}
