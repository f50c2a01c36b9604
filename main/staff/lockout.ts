import type { StaffRole } from '../../shared/staff/entry.ts';

/** What is kept of the tries at the PIN: all that is needed to go on after a restart. */
export interface Tries {
  /** Wrong PINs since the last sign-in, and tries that nobody saw the end of. */
  readonly tries: number;
  /** Numbers the locks, so that a process tells one that it has watched from a new one. */
  readonly lock: number;
  /** What is left of the lock, in milliseconds that the kiosk runs. */
  readonly leftMs: number;
  /** Tries that sign-ins at the counter forgave, less one for every ten minutes that the kiosk ran. */
  readonly forgiven: number;
}

export const lockRule = {
  /** The last of these wrong PINs brings the first lock. */
  freeTries: 5,
  firstMs: 30_000,
  /** Long enough that six digits last for decades, short enough that a prank does not close a day's counter. */
  longestMs: 2 * 3_600_000,
  /** Whoever knows the counter's PIN could clear the lock between tries at the manager's; so many are overlooked. */
  mostForgiven: 20,
  forgetMs: 10 * 60_000,
} as const;

/** How long this many tries lock the entry, in milliseconds: 30 s at the fifth, then twice as long each time. */
function lockMs(tries: number): number {
  const { freeTries, firstMs, longestMs } = lockRule;
  return tries < freeTries ? 0 : Math.min(longestMs, firstMs * 2 ** (tries - freeTries));
}

/** One more try, counted before anybody knows whether it is right: what ends the program meanwhile frees no guess. */
export function countTry(before: Tries): Tries {
  const tries = before.tries + 1;
  const leftMs = lockMs(tries);
  return { ...before, tries, leftMs, lock: before.lock + (leftMs > 0 ? 1 : 0) };
}

/** After a sign-in, whose own try was counted as well. Only a manager's PIN makes all tries before it forgotten. */
export function forgive(before: Tries, role: StaffRole): Tries {
  const wrong = Math.max(0, before.tries - 1);
  return { ...before, tries: 0, leftMs: 0, forgiven: role === 'manager' ? 0 : before.forgiven + wrong };
}

/** Whether the manager's PIN is not accepted for now, as too many tries came between sign-ins at the counter. */
export function isManagerHeld({ forgiven }: Tries): boolean {
  return forgiven >= lockRule.mostForgiven;
}

/** How many more wrong PINs bring a lock. */
export function triesLeft({ tries }: Tries): number {
  return Math.max(0, lockRule.freeTries - tries);
}
