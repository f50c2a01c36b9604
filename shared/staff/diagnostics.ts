import { z } from 'zod';
import { jobId, languageId, paperSchema, printReasonSchema } from '../api/schemas.ts';

const count = z.int().min(0);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Something to know of this machine, with its version. */
const versionSchema = z.strictObject({
  name: z.enum(['app', 'content', 'electron', 'chrome', 'node', 'sqlite', 'system']),
  version: z.string(),
});

/** A test that somebody at the screen carries out. */
const handTest = z.enum(['touch', 'sound']);
const handTestResult = z.strictObject({ test: handTest, passed: z.boolean(), moment: z.iso.datetime() });
export type HandTestResult = z.infer<typeof handTestResult>;

/** What the kiosk tells its staff of; each has the text `staff.notice.<name>`. */
export const noticeNames = [
  'content-damaged',
  'state-damaged',
  'state-newer',
  'state-not-writable',
  'fleet-file-broken',
  'gpu-off',
] as const;
export type NoticeName = (typeof noticeNames)[number];

const noticeSchema = z.strictObject({ name: z.string(), raised: z.string(), times: z.int() });

const databaseSchema = z.strictObject({
  name: z.enum(['state', 'content']),
  ok: z.boolean(),
  /** What SQLite says is wrong, empty when nothing. */
  problem: z.string(),
});
export type DatabaseCheck = z.infer<typeof databaseSchema>;

/** How the machine is, without anything about visitors. */
export const machineStateSchema = z.strictObject({
  printer: z.strictObject({
    kind: z.enum(['file', 'cups', 'windows']),
    name: z.string(),
    paper: paperSchema,
    able: z.boolean(),
    reason: printReasonSchema.optional(),
    /** The printer's or the spooler's own word. */
    technical: z.string().optional(),
  }),
  /** Of the disk with the kiosk's data; null where the system does not say. */
  disk: z.strictObject({ freeBytes: count, totalBytes: count }).nullable(),
  /** Whether nothing can be written, so that the kiosk works in memory. */
  inMemory: z.boolean(),
  backups: z.array(z.strictObject({ name: z.string(), moment: z.string(), bytes: count })),
  versions: z.array(versionSchema),
  notices: z.array(noticeSchema),
  handTests: z.array(handTestResult),
});
export type MachineState = z.infer<typeof machineStateSchema>;

/** What a readiness report says: the state of the machine and of its databases at a moment. */
export const readinessSchema = z.strictObject({
  moment: z.iso.datetime(),
  state: machineStateSchema,
  databases: z.array(databaseSchema),
});
export type Readiness = z.infer<typeof readinessSchema>;

export const logLineSchema = z.strictObject({
  time: z.string(),
  level: z.enum(['info', 'warn', 'error']),
  event: z.string(),
  /** The other fields, as `name: value, ...`. */
  fields: z.string(),
});
export type LogLine = z.infer<typeof logLineSchema>;

const auditLineSchema = z.strictObject({
  moment: z.string(),
  role: z.string(),
  action: z.string(),
  detail: z.string(),
});

const savedSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), file: z.string() }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['not-made', 'not-written']) }),
]);
export type Saved = z.infer<typeof savedSchema>;

/** How the machine is, what can be tried on it, and what was done by staff. */
export const diagnosticsChannels = {
  'staff:diagnostics-state': { role: 'counter', input: z.undefined(), output: machineStateSchema },
  /** A sheet that shows what the printer can; its job is asked for like any other (`print:status`). */
  'staff:diagnostics-test-page': {
    role: 'counter',
    input: z.strictObject({ language: languageId, paper: paperSchema }),
    output: z.strictObject({ job: jobId }),
  },
  'staff:diagnostics-hand-test': {
    role: 'counter',
    input: z.strictObject({ test: handTest, passed: z.boolean() }),
    output: z.undefined(),
  },
  /** Staff have seen a notice: it goes, until it is raised anew. */
  'staff:diagnostics-notice-seen': {
    role: 'counter',
    input: z.strictObject({ name: z.string().max(100) }),
    output: z.undefined(),
  },
  /** Reads every page of both databases. */
  'staff:diagnostics-databases': { role: 'manager', input: z.undefined(), output: z.array(databaseSchema) },
  /** The newest lines of the log first; `least` leaves out what is less grave. */
  'staff:diagnostics-log': {
    role: 'manager',
    input: z.strictObject({ least: z.enum(['info', 'warn', 'error']) }),
    output: z.array(logLineSchema).max(300),
  },
  /** The days with lines in the audit log, and those of one, the newest first. */
  'staff:diagnostics-audit': {
    role: 'manager',
    input: z.strictObject({ day: day.nullable() }),
    output: z.strictObject({ days: z.array(day), day: day.nullable(), lines: z.array(auditLineSchema) }),
  },
  /** Puts a file onto a removable drive, where one is in, else into the kiosk's folder under Documents. */
  'staff:diagnostics-save': {
    role: 'manager',
    input: z.discriminatedUnion('what', [
      z.strictObject({ what: z.literal('report'), language: languageId }),
      z.strictObject({ what: z.literal('support') }),
      z.strictObject({ what: z.literal('audit'), day }),
    ]),
    output: savedSchema,
  },
  'staff:diagnostics-restart': { role: 'manager', input: z.undefined(), output: z.undefined() },
  /** Ends the kiosk so that the system shows itself; it is not started again by itself. */
  'staff:diagnostics-exit': { role: 'manager', input: z.undefined(), output: z.undefined() },
  /** What a sheet for staff tells of the machine. */
  'sheet:readiness': { role: 'sheet', input: z.undefined(), output: readinessSchema },
} as const;
