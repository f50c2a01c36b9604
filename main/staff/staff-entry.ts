import { setTimeout as wait } from 'node:timers/promises';
import type { EntryState, SetPin, SignIn, StaffRole } from '../../shared/staff/entry.ts';
import type { PinStore } from '../database/pin-store.ts';
import type { Log } from '../log.ts';
import type { LockClock } from './lock-clock.ts';
import { type Cost, hashPin, isPin, pinProblem } from './pin.ts';
import type { PinMark } from './pin-mark.ts';

interface Needs {
  readonly store: PinStore;
  readonly clock: LockClock;
  readonly mark: PinMark;
  readonly log: Log;
  /** What scrypt is to cost, and at multiples of how many milliseconds answers come; tests want it quick. */
  readonly cost?: Cost;
  readonly answerStepMs?: number;
}

const seconds = (ms: number) => Math.ceil(ms / 1000);

/**
 * The way in for staff. Every try is counted on the disk before its PIN is looked at, and costs the same work whoever's
 * PIN it is, or nobody's: one hash a role, in the same order, answered at a round moment.
 */
export class StaffEntry {
  readonly #needs: Needs;
  #last: Promise<unknown> = Promise.resolve();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Whether a PIN was ever chosen here; until then the set-up may choose one without being asked for one. */
  get isSet(): boolean {
    const { store, mark } = this.#needs;
    return store.pin('manager') !== undefined || mark.isThere;
  }

  /** Leaves the mark that PINs were set, where they are; tried again at every start. */
  mark(): void {
    const { store, mark, log } = this.#needs;
    try {
      if (store.pin('manager') !== undefined) mark.put();
    } catch (error) {
      log.failure('pin-mark-failed', error);
    }
  }

  state(): EntryState {
    const { store, clock } = this.#needs;
    const set = { counter: store.pin('counter') !== undefined, manager: store.pin('manager') !== undefined };
    return {
      set,
      lost: this.isSet && !set.manager,
      lockedSeconds: seconds(clock.leftMs()),
      managerHeld: clock.isManagerHeld(),
    };
  }

  signIn(pin: string): Promise<SignIn> {
    return this.#inTurn(() => this.#signIn(pin));
  }

  /** Sets a role's PIN. Whether the caller may is the caller's to know. */
  setPin(role: StaffRole, pin: string): Promise<SetPin> {
    return this.#inTurn(() => this.#setPin(role, pin));
  }

  async #signIn(pin: string): Promise<SignIn> {
    const { clock, answerStepMs = 250 } = this.#needs;
    const taken = this.#take();
    if (taken === undefined) return { ok: false, reason: 'not-kept', lockedSeconds: 0, triesLeft: 0 };
    if (!taken.ok) return { ok: false, reason: 'locked', lockedSeconds: seconds(taken.leftMs), triesLeft: 0 };
    const begin = performance.now();
    const role = await this.#roleOf(pin);
    if (role !== undefined) clock.signedIn(role);
    if (answerStepMs > 0) await wait(answerStepMs - ((performance.now() - begin) % answerStepMs));
    if (role !== undefined) return { ok: true, role };
    return { ok: false, reason: 'wrong', lockedSeconds: seconds(clock.leftMs()), triesLeft: taken.triesLeft };
  }

  /** Counts the try; undefined when that can't be written, in which case no PIN may be looked at. */
  #take() {
    try {
      return this.#needs.clock.take();
    } catch (error) {
      this.#needs.log.failure('pin-try-not-counted', error);
      return undefined;
    }
  }

  async #roleOf(pin: string): Promise<StaffRole | undefined> {
    const { store, clock, cost } = this.#needs;
    const isCounter = await isPin(pin, store.pin('counter'), cost);
    const isManager = await isPin(pin, store.pin('manager'), cost);
    if (isManager && !clock.isManagerHeld()) return 'manager';
    return isCounter ? 'counter' : undefined;
  }

  async #setPin(role: StaffRole, pin: string): Promise<SetPin> {
    const { store, cost, log } = this.#needs;
    const reason = pinProblem(pin);
    if (reason !== undefined) return { ok: false, reason };
    const other = store.pin(role === 'manager' ? 'counter' : 'manager');
    if (await isPin(pin, other, cost)) return { ok: false, reason: 'same-as-other' };
    // A PIN that the next start has forgotten is worse than none.
    if (store.isInMemory) return { ok: false, reason: 'not-kept' };
    const hash = await hashPin(pin, cost);
    try {
      store.setPin(role, hash);
    } catch (error) {
      log.failure('pin-not-set', error);
      return { ok: false, reason: 'not-kept' };
    }
    this.mark();
    return { ok: true };
  }

  /** One after the other: each takes a good deal of memory. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}
