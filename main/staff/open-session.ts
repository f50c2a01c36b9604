import type { StaffStore } from '../database/staff-store.ts';
import type { Log } from '../log.ts';
import { type Audit, auditOrLog, createAudit } from './audit.ts';
import { StaffSession } from './staff-session.ts';

interface Needs {
  readonly store: Pick<StaffStore, 'addAudit'>;
  readonly minutes: () => number;
  readonly log: Log;
  readonly now?: () => number;
}

/** Who is signed in, and the audit log that writes down what they do; a time-out, too, where that can be written. */
export function openSession({ store, log, ...clock }: Needs): { session: StaffSession; audit: Audit } {
  const session = new StaffSession({
    ...clock,
    // Told by whoever looks who is there, a timer among them: an error would end the kiosk.
    onTimeOut: (role) => auditOrLog(audit, log)('time-out', role),
  });
  const audit = createAudit({ store, role: () => session.role() });
  return { session, audit };
}
