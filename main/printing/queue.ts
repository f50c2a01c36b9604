import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { JobState, PrintReason, SheetRequest } from '../../shared/api.ts';
import type { StateStore } from '../database/state-store.ts';
import type { Log } from '../log.ts';
import { cancelled, type Limits, runJob } from './job-run.ts';
import type { Cause, Printer } from './printer.ts';
import type { SheetRenderer } from './sheet.ts';
import { Sweeper } from './sweeper.ts';

interface Needs {
  readonly store: StateStore;
  readonly renderer: Pick<SheetRenderer, 'render' | 'forget'>;
  /** Printer, copies and time-outs of this moment, as the settings may change. */
  readonly printer: () => Printer;
  readonly copies: () => number;
  readonly limits: () => Limits;
  /** Counts a printed sheet; called within the very transaction that makes its job done. */
  readonly count: (outcome: string) => void;
  /** Counts a sheet that did not come out, likewise. */
  readonly countFailure: (reason: PrintReason) => void;
  readonly today: () => string;
  readonly log: Log;
}

/** A job of the visit that is on: what only memory may know. */
interface Live {
  readonly request: SheetRequest;
  readonly outcome: string | null;
  readonly abort: AbortController;
  trouble?: Cause | undefined;
}

export interface JobView {
  readonly state: JobState;
  readonly reason?: PrintReason;
}

/**
 * The print queue: one job at a time, its state in state.db, its sheet in memory only. Whatever ends a job other than
 * its being printed also takes it out of the spooler, and no job begins before the spooler is rid of those that are over:
 * nothing prints a second time, later, or for the next person.
 */
export class PrintQueue {
  readonly #needs: Needs;
  readonly #sweeper: Sweeper;
  #session = randomUUID();
  #live = new Map<string, Live>();
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** Settles what an earlier run of the kiosk left behind: nobody waits for that paper any more. */
  constructor(needs: Needs) {
    this.#needs = needs;
    const isOver = (id: string) => ['done', 'failed'].includes(needs.store.job(id)?.state ?? '');
    this.#sweeper = new Sweeper({ printer: needs.printer, isOver, log: needs.log });
    for (const { id } of needs.store.unsettledJobs()) this.#fail(id, { reason: 'interrupted', technical: 'restart' });
    void this.#sweeper.sweep();
  }

  async able(): Promise<{ able: boolean; reason?: PrintReason }> {
    const { able, cause } = await this.condition();
    return { able, ...(cause === undefined ? {} : { reason: cause.reason }) };
  }

  /** Where sheets go just now. */
  get printerName(): string {
    return this.#needs.printer().name;
  }

  /** Whether sheets come out, and what keeps them from it or soon may. */
  async condition(): Promise<{ able: boolean; cause: Cause | undefined }> {
    const printer = this.#needs.printer();
    const { blocking, warnings } = await printer.status(printer.name);
    return { able: blocking === undefined, cause: blocking ?? warnings[0] };
  }

  /** Puts a sheet into the queue; the job's id. The outcome is what to count it under, null for a sheet of the staff's. */
  start(request: SheetRequest, outcome: string | null): string {
    const { store, today, copies } = this.#needs;
    for (const [known, job] of this.#live) {
      if (this.#isOpen(known) && isDeepStrictEqual(job.request, request)) return known; // a button tapped twice
    }
    const id = randomUUID();
    const abort = new AbortController();
    store.addJob({ id, day: today(), session: this.#session, copies: copies(), outcome });
    // Even a full disk, on which no job can be settled, must not hold up the next one.
    this.#last = this.#last
      .then(() => this.#run(id, request, abort.signal))
      .catch((error: unknown) => this.#needs.log.failure('print-not-settled', error, { job: id }));
    this.#live.set(id, { request, outcome, abort });
    return id;
  }

  /** The same sheet again, as a new job; undefined for a job that is not of this visit. */
  again(id: string): string | undefined {
    const job = this.#live.get(id);
    return job === undefined ? undefined : this.start(job.request, job.outcome);
  }

  view(id: string): JobView | undefined {
    const job = this.#needs.store.job(id);
    if (job === undefined) return undefined;
    const reason = job.reason ?? (job.state === 'sent' ? this.#live.get(id)?.trouble?.reason : undefined);
    return { state: job.state, ...(reason === undefined ? {} : { reason }) };
  }

  /** What the visitor found in the tray; false for a job that is not done, or of which it was said before. */
  confirm(id: string, paper: 'yes' | 'no'): boolean {
    if (!this.#needs.store.confirmJob(id, paper)) return false;
    if (paper === 'no') this.#needs.log.warn('print-no-paper-seen', { job: id });
    return true;
  }

  /** Ends the visit: its unsettled jobs fail, the spooler is cleared, its sheets are forgotten. */
  async endSession(): Promise<void> {
    const jobs = this.#live;
    this.#live = new Map();
    this.#session = randomUUID();
    // First what needs no disk: a state.db that takes nothing must not keep a visitor's sheet alive.
    void this.#needs.renderer.forget();
    for (const { abort } of jobs.values()) abort.abort();
    for (const id of jobs.keys()) this.#failQuietly(id);
    await this.#sweeper.sweep();
  }

  #failQuietly(id: string): void {
    try {
      this.#fail(id, cancelled);
    } catch (error) {
      this.#needs.log.failure('print-not-settled', error, { job: id });
    }
  }

  /** Whether a sheet of the visit that is on may still come out. */
  get hasOpenJob(): boolean {
    return [...this.#live.keys()].some((id) => this.#isOpen(id));
  }

  /** Whether closing has to wait for something; a spooler that stays away keeps it so for ever. */
  get busy(): boolean {
    return this.#sweeper.dirty || this.hasOpenJob;
  }

  /** Ends the visit and stops; nothing touches state.db any more afterwards. */
  async close(): Promise<void> {
    await this.endSession().catch(() => {});
    this.#closed = true;
    this.#sweeper.close();
  }

  async #run(id: string, request: SheetRequest, signal: AbortSignal): Promise<void> {
    const { log } = this.#needs;
    try {
      const cause = await this.#attempt(id, request, signal);
      if (this.#closed) return;
      if (cause !== undefined) this.#fail(id, cause);
      // A printed job, too, leaves a copy of its document in the spooler.
      await this.#sweeper.sweep();
    } catch (error) {
      log.failure('print-broke', error, { job: id });
      this.#fail(id, { reason: 'unknown', technical: 'failure' });
    }
  }

  async #attempt(id: string, request: SheetRequest, signal: AbortSignal): Promise<Cause | undefined> {
    const { store, renderer, log, count, limits } = this.#needs;
    if (!store.renderJob(id)) return cancelled;
    if (this.#sweeper.dirty && !(await this.#sweeper.sweep()))
      return { reason: 'offline', technical: 'spooler-not-cleared' };
    const cause = await runJob({
      id,
      request,
      signal,
      renderer,
      printer: this.#needs.printer(),
      copies: store.job(id)?.copies ?? 1,
      limits: limits(),
      onSent: (spoolerJob) => store.sendJob(id, spoolerJob),
      onTrouble: (trouble) => this.#note(id, trouble),
    });
    if (cause !== undefined || this.#closed) return cause;
    if (!store.finishJob(id, ({ outcome }) => outcome !== null && count(outcome))) return cancelled;
    log.info('print-done', { job: id });
    return undefined;
  }

  #isOpen(id: string): boolean {
    return ['queued', 'rendering', 'sent'].includes(this.#needs.store.job(id)?.state ?? '');
  }

  #note(id: string, trouble: Cause | undefined): void {
    const job = this.#live.get(id);
    if (job === undefined || job.trouble?.technical === trouble?.technical) return;
    job.trouble = trouble;
    if (trouble !== undefined) this.#needs.log.warn('print-waits', { job: id, ...trouble });
  }

  #fail(id: string, { reason, technical }: Cause): void {
    const { store, countFailure } = this.#needs;
    if (this.#closed || !store.failJob(id, { reason, technical }, () => countFailure(reason))) return;
    this.#sweeper.soil({ released: typeof store.job(id)?.spoolerJob === 'string' });
    this.#needs.log.warn('print-failed', { job: id, reason, technical });
  }
}
