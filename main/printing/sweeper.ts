import type { Log } from '../log.ts';
import type { Printer } from './printer.ts';

interface Needs {
  readonly printer: () => Printer;
  /** Whether a job of ours is done or failed. */
  readonly isOver: (jobId: string) => boolean;
  readonly log: Log;
}

/** The first retry, and each while a sheet that was let go may come out; the others double up to the longest. */
const retryMs = 100;
const longestRetryMs = 30_000;

/**
 * Rids the spooler of every job of ours that is over, and tries again until that is certain: a spooler that was away
 * comes back with the jobs it had, and begins to print them at once.
 */
export class Sweeper {
  readonly #needs: Needs;
  /** Counts what may have left something in the spooler; swept up to here. */
  #ended = 1;
  #swept = 0;
  /** The last of them that prints by itself as soon as the spooler is back. */
  #released = 0;
  #failures = 0;
  #last: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Whether the spooler may hold a job of ours that is over. */
  get dirty(): boolean {
    return this.#swept < this.#ended;
  }

  /** A job has ended that the spooler may have; one that was not released is held there, and prints nothing. */
  soil({ released = false } = {}): void {
    this.#ended += 1;
    if (released) this.#released = this.#ended;
  }

  /** One attempt, after those that are under way; true when the spooler is rid of all that ended before. */
  sweep(): Promise<boolean> {
    this.soil();
    clearTimeout(this.#timer);
    const swept = this.#last.then(() => this.#attempt());
    this.#last = swept;
    return swept;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #attempt(): Promise<boolean> {
    if (this.#closed) return false;
    const upTo = this.#ended; // what ends meanwhile is for the next time
    const clean = await this.#clear();
    if (clean) {
      this.#swept = upTo;
      this.#failures = 0;
    } else if (!this.#closed) {
      this.#failures += 1;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.sweep(), this.#waitMs());
    }
    return clean;
  }

  /** Never rejects, whatever fails: the next attempt follows this one. */
  async #clear(): Promise<boolean> {
    const { printer, isOver, log } = this.#needs;
    const isFirst = this.#failures === 0; // a spooler that stays away must not fill the log
    try {
      const clean = await printer().clear((jobId) => !this.#closed && isOver(jobId));
      if (!clean && isFirst && !this.#closed) log.warn('print-sweep-failed');
      return clean;
    } catch (error) {
      if (isFirst) log.failure('print-sweep-failed', error);
      return false;
    }
  }

  #waitMs(): number {
    if (this.#swept < this.#released) return retryMs;
    return Math.min(retryMs * 2 ** (this.#failures - 1), longestRetryMs);
  }
}
