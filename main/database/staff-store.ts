import { z } from 'zod';
import type { Db } from './open.ts';

const auditRow = z.strictObject({ moment: z.string(), role: z.string(), action: z.string(), detail: z.string() });

export type AuditRow = z.infer<typeof auditRow>;

/** So many lines of the audit log are kept, the newest: years of a busy office. */
const mostAudits = 20_000;

/** What staff did. Names nobody. */
export class StaffStore {
  readonly #addAudit;
  readonly #audits;
  readonly #auditDays;
  readonly #forgetAudits;

  constructor(db: Db) {
    this.#addAudit = db.prepare('INSERT INTO audit (moment, role, action, detail) VALUES (?, ?, ?, ?)');
    this.#audits = db.prepare(
      'SELECT moment, role, action, detail FROM audit WHERE moment LIKE ? ORDER BY id DESC LIMIT 5000',
    );
    this.#auditDays = db.prepare('SELECT DISTINCT substr(moment, 1, 10) FROM audit ORDER BY 1 DESC LIMIT 400').pluck();
    this.#forgetAudits = db.prepare('DELETE FROM audit WHERE id <= (SELECT max(id) FROM audit) - ?');
  }

  addAudit({ moment, role, action, detail }: AuditRow): void {
    this.#addAudit.run(moment, role, action, detail);
    this.#forgetAudits.run(mostAudits);
  }

  /** The days that have lines, as `2026-11-29` by UTC, the newest first. */
  auditDays(): string[] {
    return z.array(z.string()).parse(this.#auditDays.all());
  }

  /** A day's lines, the newest first. */
  audits(day: string): AuditRow[] {
    return z.array(auditRow).parse(this.#audits.all(`${day}%`));
  }
}
