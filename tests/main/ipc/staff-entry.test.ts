import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStateDatabase } from '../../../main/database/open.ts';
import { PinStore } from '../../../main/database/pin-store.ts';
import { StaffStore } from '../../../main/database/staff-store.ts';
import { entryHandlers } from '../../../main/ipc/staff-entry.ts';
import { LockClock } from '../../../main/staff/lock-clock.ts';
import { openSession } from '../../../main/staff/open-session.ts';
import { PinMark } from '../../../main/staff/pin-mark.ts';
import { StaffEntry } from '../../../main/staff/staff-entry.ts';
import { quietLog } from '../support/quiet-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const clerk = { contentsId: 1, role: 'visitor', staff: 'counter' } as const;

/** A kiosk with a clerk signed in, whose disk can be made to take nothing more. */
function signedIn() {
  const db = openStateDatabase(join(temporaryFolder(), 'state.db'));
  const { log, lines } = quietLog();
  const store = new StaffStore(db);
  let now = 0;
  const { session, audit } = openSession({ store, minutes: () => 5, log, now: () => now });
  const pins = new PinStore(db);
  const mark = new PinMark(join(temporaryFolder(), 'staff-pins-set'));
  const entry = new StaffEntry({ store: pins, clock: new LockClock(pins), mark, log });
  const handlers = entryHandlers({ entry, session, audit, log });
  session.open('counter');
  return {
    session,
    lines,
    signOut: () => handlers['staff:entry-sign-out'](undefined, clerk),
    fill: () => db.pragma('query_only = ON'),
    pass: (ms: number) => void (now += ms),
    audits: () => store.auditDays().flatMap((day) => store.audits(day)),
  };
}

test('who signs out or was still for too long is out, and the audit log says who', () => {
  const { session, signOut, pass, audits } = signedIn();
  void signOut();
  expect(session.role()).toBeUndefined();
  session.open('manager');
  pass(300_000);
  expect(session.role()).toBeUndefined();
  expect(audits()).toMatchObject([
    { role: 'nobody', action: 'time-out', detail: 'manager' },
    { role: 'counter', action: 'sign-out', detail: '' },
  ]);
});

test('who signs out is out where the audit log can not be written, which the log says', () => {
  const { session, signOut, fill, lines } = signedIn();
  fill();
  void signOut();
  expect(session.role()).toBeUndefined();
  expect(lines).toMatchObject([{ event: 'audit-not-written', action: 'sign-out', code: 'SQLITE_READONLY' }]);
});

test('whoever looks who is there after a time-out gets an answer where the audit log can not be written', () => {
  const { session, fill, pass, lines } = signedIn();
  fill();
  pass(300_000);
  expect(session.role()).toBeUndefined();
  expect(lines).toMatchObject([{ event: 'audit-not-written', action: 'time-out', code: 'SQLITE_READONLY' }]);
});
