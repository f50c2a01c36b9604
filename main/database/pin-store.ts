import { z } from 'zod';
import type { StaffRole } from '../../shared/staff/entry.ts';
import type { Tries } from '../staff/lockout.ts';
import type { Db } from './open.ts';

const pinRow = z.strictObject({ hash: z.string() });
const triesRow = z.strictObject({
  tries: z.int().min(0),
  lock: z.int().min(0),
  leftMs: z.int().min(0),
  forgiven: z.int().min(0),
});

/** Staff PINs, hashed, and the tries at them. Nothing of the hashes may leave the main process. */
export class PinStore {
  readonly #db: Db;
  readonly #pin;
  readonly #setPin;
  readonly #tries;
  readonly #setTries;

  constructor(db: Db) {
    this.#db = db;
    this.#pin = db.prepare('SELECT hash FROM staff_pin WHERE role = ?');
    this.#setPin = db.prepare(
      'INSERT INTO staff_pin (role, hash) VALUES (?, ?) ON CONFLICT (role) DO UPDATE SET hash = excluded.hash',
    );
    this.#tries = db.prepare('SELECT tries, lock, left_ms AS leftMs, forgiven FROM staff_tries');
    this.#setTries = db.prepare('UPDATE staff_tries SET tries = ?, lock = ?, left_ms = ?, forgiven = ?');
  }

  /** Whether it lives in memory only, so that a restart forgets what is written. */
  get isInMemory(): boolean {
    return this.#db.memory;
  }

  /** The hash of a role's PIN, undefined where none is set. */
  pin(role: StaffRole): string | undefined {
    const row = this.#pin.get(role);
    return row === undefined ? undefined : pinRow.parse(row).hash;
  }

  setPin(role: StaffRole, hash: string): void {
    this.#setPin.run(role, hash);
  }

  tries(): Tries {
    return triesRow.parse(this.#tries.get());
  }

  setTries({ tries, lock, leftMs, forgiven }: Tries): void {
    this.#setTries.run(tries, lock, leftMs, forgiven);
  }

  /** Forgets both PINs and every try; the numbers of locks go on. */
  clear(): void {
    this.atomically(() => {
      this.#db.exec('DELETE FROM staff_pin; UPDATE staff_tries SET tries = 0, left_ms = 0, forgiven = 0');
    });
  }

  /** Runs work while no other process can change anything. */
  atomically<T>(work: () => T): T {
    return this.#db.transaction(work).immediate();
  }
}
