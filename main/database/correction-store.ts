import { z } from 'zod';
import type { Db } from './open.ts';

const row = z.strictObject({
  language: z.string(),
  id: z.string(),
  text: z.string(),
  /** A hash of the text that was corrected and its Russian one. */
  base: z.string(),
  day: z.string(),
});

export type CorrectionRow = z.infer<typeof row>;

/** Texts that staff corrected at the kiosk, besides the content, which is never changed. */
export class CorrectionStore {
  readonly #all;
  readonly #set;
  readonly #remove;

  constructor(db: Db) {
    this.#all = db.prepare('SELECT language, id, text, base, day FROM text_override ORDER BY language, id');
    this.#set = db.prepare(
      `INSERT INTO text_override (language, id, text, base, day) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (language, id) DO UPDATE SET text = excluded.text, base = excluded.base, day = excluded.day`,
    );
    this.#remove = db.prepare('DELETE FROM text_override WHERE language = ? AND id = ?');
  }

  all(): CorrectionRow[] {
    return z.array(row).parse(this.#all.all());
  }

  set({ language, id, text, base, day }: CorrectionRow): void {
    this.#set.run(language, id, text, base, day);
  }

  /** False when there was none. */
  remove(language: string, id: string): boolean {
    return this.#remove.run(language, id).changes === 1;
  }
}
