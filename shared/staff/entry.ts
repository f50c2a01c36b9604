import { z } from 'zod';

/** What staff may do: `counter` serves visitors, `manager` also changes the kiosk. */
export const staffRoleSchema = z.enum(['counter', 'manager']);
export type StaffRole = z.infer<typeof staffRoleSchema>;

/** A PIN as it is typed; what makes a good one is main's to judge. */
const pin = z.string().regex(/^\d{1,12}$/);

const lockedSeconds = z.int().min(0);

/** What comes of a try at the PIN. `lockedSeconds`: how long the next try has to wait. */
export const signInSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), role: staffRoleSchema }),
  z.strictObject({
    ok: z.literal(false),
    /** `not-kept`: tries cannot be counted (disk full, read-only), so that none is allowed. */
    reason: z.enum(['wrong', 'locked', 'not-kept']),
    lockedSeconds,
    /** How many more wrong PINs bring a lock. */
    triesLeft: z.int().min(0),
  }),
]);
export type SignIn = z.infer<typeof signInSchema>;

export const setPinSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({
    ok: z.literal(false),
    /** `not-kept`: it could not be written (disk full, read-only). */
    reason: z.enum(['not-allowed', 'not-digits', 'too-easy', 'same-as-other', 'not-kept']),
  }),
]);
export type SetPin = z.infer<typeof setPinSchema>;

const entryStateSchema = z.strictObject({
  /** Whether a PIN of each role is set. */
  set: z.record(staffRoleSchema, z.boolean()),
  /** PINs were set once, but the manager's is not there any more: only the machine's owner can have new ones set. */
  lost: z.boolean(),
  lockedSeconds,
  /** The manager's PIN is not accepted for some minutes, as too many wrong ones came between sign-ins at the counter. */
  managerHeld: z.boolean(),
});
export type EntryState = z.infer<typeof entryStateSchema>;

/** How staff come in and go. */
export const entryChannels = {
  'staff:entry-state': { role: 'visitor', input: z.undefined(), output: entryStateSchema },
  'staff:entry-sign-in': { role: 'visitor', input: z.strictObject({ pin }), output: signInSchema },
  /** Sets a role's PIN: a manager at any time, anybody while none was ever set; the manager's is then signed in. */
  'staff:entry-set-pin': {
    role: 'visitor',
    input: z.strictObject({ role: staffRoleSchema, pin }),
    output: setPinSchema,
  },
  /** Somebody of the staff is still there. Gives the seconds until the session ends without another such call. */
  'staff:entry-stay': { role: 'counter', input: z.undefined(), output: z.strictObject({ secondsLeft: z.number() }) },
  'staff:entry-sign-out': { role: 'counter', input: z.undefined(), output: z.undefined() },
} as const;
