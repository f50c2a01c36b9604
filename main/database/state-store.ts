import { z } from 'zod';
import type { Db } from './open.ts';

const settingRow = z.strictObject({ value: z.string() });
const counterRow = z.strictObject({ day: z.string(), name: z.string(), key: z.string(), count: z.int() });

export type CounterRow = z.infer<typeof counterRow>;

/** What the kiosk keeps for itself: settings and anonymous counts. Knows rows, not what they mean. */
export class StateStore {
  readonly #db: Db;
  readonly #readSetting;
  readonly #writeSetting;
  readonly #count;
  readonly #counters;

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
  }

  /** A setting's JSON text, undefined when it was never set. */
  setting(key: string): string | undefined {
    const row = this.#readSetting.get(key);
    return row === undefined ? undefined : settingRow.parse(row).value;
  }

  setSetting(key: string, value: string): void {
    this.#writeSetting.run(key, value);
  }

  /** Adds one to a day's counter. */
  count(day: string, name: string, key: string): void {
    this.#count.run(day, name, key);
  }

  counters(): CounterRow[] {
    return z.array(counterRow).parse(this.#counters.all());
  }

  close(): void {
    this.#db.close();
  }
}
