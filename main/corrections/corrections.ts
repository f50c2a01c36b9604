import { createHash } from 'node:crypto';
import { textFaults } from '../../shared/content/check/one-text.ts';
import { checkQrLines } from '../../shared/content/check/qr.ts';
import type { ExchangeRow } from '../../shared/content/exchange.ts';
import { base, type Content } from '../../shared/content/model.ts';
import type { Texts } from '../../shared/content/schema.ts';
import type { TextFault } from '../../shared/staff/content.ts';
import type { CorrectionRow, CorrectionStore } from '../database/correction-store.ts';

/** The content that is corrected, as it was published. */
export type Published = Pick<Content, 'texts' | 'alphabets' | 'terms'>;

interface Needs {
  readonly store: CorrectionStore;
  /** Of the content in use. */
  readonly published: () => Published;
  readonly today: () => string;
}

/** A correction, and whether it still is of the text that stands in the content now. */
export interface Correction extends CorrectionRow {
  /** The published text; null where the content has none of that id any more. */
  readonly now: string | null;
  readonly applied: boolean;
}

function baseOf(text: string, russian: string): string {
  return createHash('sha256').update(`${text}\0${russian}`).digest('hex').slice(0, 16);
}

/** What staff wrote in the place of published texts. Whatever shows a text shows it: screen, paper and code. */
export class Corrections {
  readonly #needs: Needs;
  #changes = 0;

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** How often something was changed since the start. */
  get changes(): number {
    return this.#changes;
  }

  list(): Correction[] {
    const { store, published } = this.#needs;
    const rows = store.all();
    if (rows.length === 0) return [];
    const { texts } = published();
    return rows.map((row) => {
      const now = texts[row.language]?.[row.id]?.text ?? null;
      const applied = now !== null && row.base === baseOf(now, texts[base]?.[row.id]?.text ?? '');
      return { ...row, now, applied };
    });
  }

  /** Whether anything of a language was corrected. */
  has(language: string): boolean {
    return this.#needs.store.all().some((row) => row.language === language);
  }

  /** A language's texts with what staff corrected in them; only where the text is still the one that was corrected. */
  applied(language: string, texts: Texts): Texts {
    const mine = this.list().filter((row) => row.language === language && row.applied && Object.hasOwn(texts, row.id));
    return mine.length === 0 ? texts : { ...texts, ...Object.fromEntries(mine.map(({ id, text }) => [id, text])) };
  }

  /** Takes a correction in, or says what is wrong with it by the rules that hold for every published text. */
  correct(language: string, id: string, text: string): TextFault[] {
    const { store, published, today } = this.#needs;
    const content = published();
    const [entry, alphabet] = [content.texts[language]?.[id], content.alphabets[language]];
    if (entry === undefined || alphabet === undefined) return [{ code: 'unknown', detail: id }];
    const russian = content.texts[base]?.[id]?.text ?? '';
    const faults = textFaults(text, { russian, alphabet, terms: content.terms });
    if (faults.length > 0) return faults.map(({ code, detail }) => ({ code, detail }));
    const lines = checkQrLines({ texts: { [language]: { [id]: { text, status: 'drafted' } } } });
    if (lines.length > 0) return [{ code: 'too-long', detail: '' }];
    if (text === entry.text) store.remove(language, id);
    else store.set({ language, id, text, base: baseOf(entry.text, russian), day: today() });
    this.#changes += 1;
    return [];
  }

  /** The published text holds again. */
  remove(language: string, id: string): void {
    if (this.#needs.store.remove(language, id)) this.#changes += 1;
  }

  /** The corrections of each language, as translators get them and `npm run content:import` takes them. */
  forTranslators(): { language: string; rows: ExchangeRow[] }[] {
    const { texts } = this.#needs.published();
    const rows = this.list().filter(({ now }) => now !== null);
    return [...new Set(rows.map((row) => row.language))].map((language) => ({
      language,
      rows: rows
        .filter((row) => row.language === language)
        .map(({ id, text, day }) => ({
          id,
          russian: texts[base]?.[id]?.text ?? '',
          text,
          status: 'drafted',
          note: `corrected at a kiosk on ${day}`,
        })),
    }));
  }
}
