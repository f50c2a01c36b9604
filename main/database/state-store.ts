import { z } from 'zod';
import { jobStateSchema, type PrintReason, printReasonSchema } from '../../shared/api.ts';
import type { NoticeName } from '../../shared/staff/diagnostics.ts';
import type { Db } from './open.ts';

const settingRow = z.strictObject({ value: z.string() });
const counterRow = z.strictObject({ day: z.string(), name: z.string(), key: z.string(), count: z.int() });

const noticeRow = z.strictObject({ name: z.string(), raised: z.string(), times: z.int() });

export type CounterRow = z.infer<typeof counterRow>;

const jobRow = z.strictObject({
  id: z.string(),
  session: z.string(),
  state: jobStateSchema,
  reason: printReasonSchema.nullable(),
  technical: z.string().nullable(),
  spoolerJob: z.string().nullable(),
  copies: z.int(),
  outcome: z.string().nullable(),
  paper: z.enum(['yes', 'no']).nullable(),
});

export type JobRow = z.infer<typeof jobRow>;

const jobColumns = 'id, session, state, reason, technical, spooler_job AS spoolerJob, copies, outcome, paper';
const unsettled = "state IN ('queued', 'rendering', 'sent')";

/** What the kiosk keeps for itself: settings, anonymous counts and print jobs. Knows rows, not what they mean. */
export class StateStore {
  readonly #db: Db;
  readonly #readSetting;
  readonly #writeSetting;
  readonly #count;
  readonly #counters;
  readonly #raise;
  readonly #notices;
  readonly #dismiss;
  readonly #addJob;
  readonly #readJob;
  readonly #unsettledJobs;
  readonly #renderJob;
  readonly #sendJob;
  readonly #finishJob;
  readonly #failJob;
  readonly #confirmJob;
  readonly #forgetJobs;

  constructor(db: Db) {
    this.#db = db;
    this.#readSetting = db.prepare('SELECT value FROM setting WHERE key = ?');
    this.#writeSetting = db.prepare(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    );
    this.#count = db.prepare(
      'INSERT INTO counter (day, name, key, count) VALUES (?, ?, ?, 1) ' +
        'ON CONFLICT (day, name, key) DO UPDATE SET count = count + 1',
    );
    this.#counters = db.prepare('SELECT day, name, key, count FROM counter ORDER BY day, name, key');
    this.#raise = db.prepare(
      'INSERT INTO notice (name, raised, times) VALUES (?, ?, 1) ' +
        'ON CONFLICT (name) DO UPDATE SET raised = excluded.raised, times = times + 1',
    );
    this.#notices = db.prepare('SELECT name, raised, times FROM notice ORDER BY raised DESC, name');
    this.#dismiss = db.prepare('DELETE FROM notice WHERE name = ?');
    this.#addJob = db.prepare(
      "INSERT INTO job (id, day, session, state, copies, outcome) VALUES (?, ?, ?, 'queued', ?, ?)",
    );
    this.#readJob = db.prepare(`SELECT ${jobColumns} FROM job WHERE id = ?`);
    this.#unsettledJobs = db.prepare(`SELECT ${jobColumns} FROM job WHERE ${unsettled} ORDER BY id`);
    this.#renderJob = db.prepare("UPDATE job SET state = 'rendering' WHERE id = ? AND state = 'queued'");
    this.#sendJob = db.prepare("UPDATE job SET state = 'sent', spooler_job = ? WHERE id = ? AND state = 'rendering'");
    this.#finishJob = db.prepare("UPDATE job SET state = 'done', outcome = NULL WHERE id = ? AND state = 'sent'");
    this.#failJob = db.prepare(
      `UPDATE job SET state = 'failed', reason = ?, technical = ?, outcome = NULL WHERE id = ? AND ${unsettled}`,
    );
    this.#confirmJob = db.prepare("UPDATE job SET paper = ? WHERE id = ? AND state = 'done' AND paper IS NULL");
    this.#forgetJobs = db.prepare(`DELETE FROM job WHERE day < ? AND NOT ${unsettled}`);
  }

  /** A setting's JSON text, undefined when it was never set. */
  setting(key: string): string | undefined {
    const row = this.#readSetting.get(key);
    return row === undefined ? undefined : settingRow.parse(row).value;
  }

  setSetting(key: string, value: string): void {
    this.#writeSetting.run(key, value);
  }

  /** All of them or, when one can't be written, none. */
  setSettings(values: Readonly<Record<string, string>>): void {
    this.#db.transaction(() => {
      for (const [key, value] of Object.entries(values)) this.setSetting(key, value);
    })();
  }

  /** Adds one to a day's counter. */
  count(day: string, name: string, key: string): void {
    this.#count.run(day, name, key);
  }

  counters(): CounterRow[] {
    return z.array(counterRow).parse(this.#counters.all());
  }

  /** Notes something that staff should know, with the moment it was noticed last. */
  raiseNotice(name: NoticeName, moment: string): void {
    this.#raise.run(name, moment);
  }

  /** Staff know of it now; it comes back when it is raised anew. */
  dismissNotice(name: string): void {
    this.#dismiss.run(name);
  }

  /** What staff should know, the newest first. */
  notices(): z.infer<typeof noticeRow>[] {
    return z.array(noticeRow).parse(this.#notices.all());
  }

  /** A new job, queued. */
  addJob({
    id,
    day,
    session,
    copies,
    outcome,
  }: Pick<JobRow, 'id' | 'session' | 'copies' | 'outcome'> & { day: string }) {
    this.#addJob.run(id, day, session, copies, outcome);
  }

  job(id: string): JobRow | undefined {
    const row = this.#readJob.get(id);
    return row === undefined ? undefined : jobRow.parse(row);
  }

  /** Jobs that are neither done nor failed. */
  unsettledJobs(): JobRow[] {
    return z.array(jobRow).parse(this.#unsettledJobs.all());
  }

  /** Each move is false, and changes nothing, when the job is not where it starts from. */
  renderJob(id: string): boolean {
    return this.#renderJob.run(id).changes === 1;
  }

  sendJob(id: string, spoolerJob: string): boolean {
    return this.#sendJob.run(spoolerJob, id).changes === 1;
  }

  /** Done, and whatever belongs to that, in one transaction. What the sheet was about is forgotten. */
  finishJob(id: string, also: (job: JobRow) => void): boolean {
    const finish = this.#db.transaction(() => {
      const job = this.job(id);
      if (job === undefined || this.#finishJob.run(id).changes !== 1) return false;
      also(job);
      return true;
    });
    // One that reads first would not wait for another program that writes: SQLITE_BUSY at once, and a printed sheet failed.
    return finish.immediate();
  }

  /** Failed, and whatever belongs to that, in one transaction. */
  failJob(id: string, { reason, technical }: { reason: PrintReason; technical: string }, also = () => {}): boolean {
    return this.#db.transaction(() => {
      if (this.#failJob.run(reason, technical, id).changes !== 1) return false;
      also();
      return true;
    })();
  }

  confirmJob(id: string, paper: 'yes' | 'no'): boolean {
    return this.#confirmJob.run(paper, id).changes === 1;
  }

  /** Deletes settled jobs of days before this one. */
  forgetJobs(day: string): void {
    this.#forgetJobs.run(day);
  }

  close(): void {
    this.#db.close();
  }
}
