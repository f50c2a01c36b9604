import type { Log } from '../log.ts';
import type { Printer } from './printer.ts';

interface Needs {
  readonly printer: () => Printer;
  /** Whether a job of ours is done or failed. */
  readonly isOver: (jobId: string) => boolean;
  readonly log: Log;
}

const retryMs = 100;

/**
 * Rids the spooler of every job of ours that is over, and tries again until that is certain: a spooler that was away
 * comes back with the jobs it had, and begins to print them at once.
 */
export class Sweeper {
  readonly #needs: Needs;
  /** Counts what may have left something in the spooler; swept up to here. */
  #ended = 1;
  #swept = 0;
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

  /** A job has ended that the spooler may have. */
  soil(): void {
    this.#ended += 1;
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
    const { printer, isOver, log } = this.#needs;
    if (this.#closed) return false;
    const upTo = this.#ended; // what ends meanwhile is for the next time
    const clean = await printer()
      .clear((jobId) => !this.#closed && isOver(jobId))
      .catch((error: unknown) => {
        log.failure('print-sweep-failed', error);
        return false;
      });
    if (clean) this.#swept = upTo;
    else if (!this.#closed) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.sweep(), retryMs);
    }
    return clean;
  }
}
