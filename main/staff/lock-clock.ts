import type { StaffRole } from '../../shared/staff/entry.ts';
import type { PinStore } from '../database/pin-store.ts';
import { countTry, forgive, isManagerHeld, lockRule, type Tries, triesLeft } from './lockout.ts';

/** A try that may be made, or how long none may. */
export type Taken = { readonly ok: true; readonly triesLeft: number } | { readonly ok: false; readonly leftMs: number };

/**
 * Runs the lock down by the time that the kiosk itself runs: the machine's clock is never asked, so setting it forward
 * opens nothing and setting it back closes nothing. What is left is kept in state.db, and a restart goes on from there;
 * time while the kiosk is off does not count. What is kept is never less than what is really left, also where two
 * processes watch the same lock, as each only ever writes what it saw pass by itself.
 */
export class LockClock {
  readonly #store: PinStore;
  readonly #now: () => number;
  /** The lock that this process watches, and when it ends by its own clock. */
  #watched: { lock: number; end: number } | undefined;
  #forgotAt: number;

  /** `now` gives milliseconds that only ever go forward. */
  constructor(store: PinStore, now: () => number = () => performance.now()) {
    this.#store = store;
    this.#now = now;
    this.#forgotAt = now();
    // Tries that can't be kept would start at none with every restart: there each start begins locked.
    if (store.isInMemory) {
      const before = store.tries();
      store.setTries(countTry({ ...before, tries: Math.max(before.tries, lockRule.freeTries - 1) }));
    }
    this.leftMs();
  }

  /** How long the entry is locked still; 0 when it is not. */
  leftMs(): number {
    return this.#leftOf(this.#store.tries());
  }

  isManagerHeld(): boolean {
    return isManagerHeld(this.#store.tries());
  }

  /** Counts a try and writes it down, unless the entry is locked. Only then may a PIN be looked at. */
  take(): Taken {
    return this.#store.atomically(() => {
      const before = this.#store.tries();
      const leftMs = this.#leftOf(before);
      if (leftMs > 0) return { ok: false, leftMs };
      const counted = countTry(before);
      this.#store.setTries(counted);
      this.#leftOf(counted);
      return { ok: true, triesLeft: triesLeft(counted) };
    });
  }

  signedIn(role: StaffRole): void {
    this.#store.atomically(() => this.#store.setTries(forgive(this.#store.tries(), role)));
  }

  /** Writes down what has passed; to be called every few seconds, which is what a restart can lengthen a lock by. */
  keep(): void {
    this.#store.atomically(() => {
      const before = this.#store.tries();
      const after = { ...before, leftMs: Math.ceil(this.#leftOf(before)), forgiven: this.#forgivenOf(before) };
      if (after.leftMs !== before.leftMs || after.forgiven !== before.forgiven) this.#store.setTries(after);
    });
  }

  #leftOf({ lock, leftMs }: Tries): number {
    if (leftMs === 0) return 0;
    const now = this.#now();
    if (this.#watched?.lock !== lock) this.#watched = { lock, end: now + leftMs };
    return Math.max(0, Math.min(leftMs, this.#watched.end - now));
  }

  #forgivenOf({ forgiven }: Tries): number {
    const now = this.#now();
    if (now - this.#forgotAt < lockRule.forgetMs) return forgiven;
    this.#forgotAt = now;
    return Math.max(0, forgiven - 1);
  }
}
