import type { StaffRole } from '../../shared/staff/entry.ts';
import type { StaffStore } from '../database/staff-store.ts';
import type { Log } from '../log.ts';

/** Everything that the audit log may say was done; beside it stands only what it was done to, never a person's data. */
export const auditActions = [
  'sign-in',
  'sign-in-refused',
  'locked',
  'sign-out',
  'time-out',
  'pin-set',
  'pin-reset',
  'setting-changed',
  'set-up',
  'test-page',
  'report',
  'support-export',
  'audit-export',
  'notice-seen',
  'restart',
  'exit',
  'hand-test',
  'counter-print',
  'counter-reprint',
  'hand-over',
  'visit-ended',
  'preview',
  'content-installed',
  'content-refused',
  'content-rolled-back',
  'text-corrected',
  'text-uncorrected',
  'corrections-exported',
  'statistics-export',
  'directory-save',
  'directory-remove',
  'directory-move',
  'directory-import',
  'directory-export',
  'directory-undo',
  'workdays-saturday',
  'workdays-save',
  'workdays-remove',
  'workdays-import',
] as const;

export type AuditAction = (typeof auditActions)[number];

/** Writes down that staff did something: `detail` is an id, a key or a number. */
export type Audit = (action: AuditAction, detail?: string) => void;

interface Needs {
  readonly store: Pick<StaffStore, 'addAudit'>;
  /** Who is signed in; the kiosk itself where nobody is. */
  readonly role: () => StaffRole | undefined;
  readonly now?: () => Date;
}

/** The audit log: who (a role, as staff have no names here), when, what. */
export function createAudit({ store, role, now = () => new Date() }: Needs): Audit {
  return (action, detail = '') =>
    store.addAudit({ moment: now().toISOString(), role: role() ?? 'nobody', action, detail });
}

/** The same for whoever goes: where nothing can be written (disk full) the log says so, and staff are out all the same. */
export function auditOrLog(audit: Audit, log: Log): Audit {
  return (action, detail) => {
    try {
      audit(action, detail);
    } catch (error) {
      log.failure('audit-not-written', error, { action });
    }
  };
}
