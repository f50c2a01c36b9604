import type { StaffRole } from '../../shared/staff/entry.ts';

interface Needs {
  /** How long staff may be still before the session ends. */
  readonly minutes: () => number;
  /** Milliseconds of a clock that nobody can set. */
  readonly now?: () => number;
  /** Somebody was still for too long; told when that is noticed, at the latest by the next look at who is there. */
  readonly onTimeOut?: (role: StaffRole) => void;
}

/** Who of the staff is signed in at the kiosk: nobody, or one role, until it is still for too long. */
export class StaffSession {
  readonly #minutes;
  readonly #now;
  readonly #onTimeOut;
  #open: { readonly role: StaffRole; until: number } | undefined;

  constructor({ minutes, now = () => performance.now(), onTimeOut = () => {} }: Needs) {
    this.#minutes = minutes;
    this.#now = now;
    this.#onTimeOut = onTimeOut;
  }

  open(role: StaffRole): void {
    this.#open = { role, until: this.#end() };
  }

  /** Somebody is there: the time begins anew. Gives the seconds that are left then, 0 when nobody is signed in. */
  touch(): number {
    const role = this.role();
    if (role === undefined) return 0;
    this.open(role);
    return this.#minutes() * 60;
  }

  close(): void {
    this.#open = undefined;
  }

  /** The role that is signed in at this moment. */
  role(): StaffRole | undefined {
    const open = this.#open;
    if (open === undefined || this.#now() < open.until) return open?.role;
    this.#open = undefined;
    this.#onTimeOut(open.role);
    return undefined;
  }

  #end(): number {
    return this.#now() + this.#minutes() * 60_000;
  }
}
