import { z } from 'zod';
import type { Holiday, WorkCalendar } from '../../shared/working-days.ts';
import type { Db } from './open.ts';

const holidayRow = z.strictObject({ day: z.iso.date(), name: z.string(), source: z.string() });
const ruleRow = z.strictObject({ saturday: z.int() });

/** The office's days off with their sources, and what it says of Saturday. */
export class WorkdayStore {
  readonly #db: Db;
  readonly #holidays;
  readonly #add;
  readonly #rule;
  readonly #setRule;

  constructor(db: Db) {
    this.#db = db;
    this.#holidays = db.prepare('SELECT day, name, source FROM holiday ORDER BY day');
    this.#add = db.prepare('INSERT INTO holiday (day, name, source) VALUES (?, ?, ?)');
    this.#rule = db.prepare('SELECT saturday FROM work_rule');
    this.#setRule = db.prepare('INSERT INTO work_rule (one, saturday) VALUES (1, ?)');
  }

  read(): WorkCalendar {
    const rule = this.#rule.get();
    return {
      saturday: rule === undefined ? null : ruleRow.parse(rule).saturday === 1,
      holidays: z.array(holidayRow).parse(this.#holidays.all()),
    };
  }

  /** Puts these days in the place of all others, in one transaction. */
  replace(holidays: readonly Holiday[]): void {
    this.#db.transaction(() => {
      this.#db.exec('DELETE FROM holiday');
      for (const { day, name, source } of holidays) this.#add.run(day, name, source);
    })();
  }

  /** Whether Saturday is a working day; null for "the office has not said so". */
  setSaturday(saturday: boolean | null): void {
    this.#db.transaction(() => {
      this.#db.exec('DELETE FROM work_rule');
      if (saturday !== null) this.#setRule.run(Number(saturday));
    })();
  }
}
