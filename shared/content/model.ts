import { z } from 'zod';
import type { Guide, Texts } from './schema.ts';

/** The language that every other one is translated from. */
export const base = 'ru';

/** `official`: from an official publication; `drafted`: by us; `reviewed`: confirmed by a native speaker. */
export const statusSchema = z.enum(['official', 'drafted', 'reviewed']);
export type Status = z.infer<typeof statusSchema>;

/** A text with its state. `source` is the hash of the Russian text it was translated from; Russian has none. */
export const textEntrySchema = z.strictObject({
  text: z.string(),
  status: statusSchema,
  source: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional(),
});
export type TextEntry = z.infer<typeof textEntrySchema>;

/** The texts of one language by id, in the order of the Russian file. */
export type TextFile = Readonly<Record<string, TextEntry>>;

/** One item or annex row of an act, as printed. */
export interface LawPart {
  readonly act: string;
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Letters that a language may use. `standalone` letters are allowed as the name of a letter only, as in "A, B, C". */
export interface Alphabet {
  readonly letters: ReadonlySet<string>;
  readonly standalone: ReadonlySet<string>;
  readonly punctuation: ReadonlySet<string>;
}

/** Everything that the content folder holds. */
export interface Content {
  readonly guide: Guide;
  readonly texts: Readonly<Record<string, TextFile>>;
  /** The leaflet's own words by language; English has none. */
  readonly leaflet: Readonly<Record<string, Texts>>;
  readonly law: readonly LawPart[];
  /** Everyday words by what they lead to in search, as `disease:measles`. */
  readonly searchWords: Readonly<Record<string, readonly string[]>>;
  readonly alphabets: Readonly<Record<string, Alphabet>>;
  /** Official names and abbreviations that stay as they are in every language. */
  readonly terms: readonly string[];
}

/** Something wrong with the content: where, why, and what to do about it. */
export interface Finding {
  readonly place: string;
  readonly reason: string;
  readonly mend: string;
}

/** The file that a text belongs to, for messages and for writing. */
export function fileOfText(language: string, id: string): string {
  return `${id.startsWith('ui.') ? 'assets/locales' : 'assets/content/texts'}/${language}.yaml`;
}

/** A finding in one line. */
export function findingLine({ place, reason, mend }: Finding): string {
  return `${place}: ${reason}. ${mend}.`;
}

/** The texts of a language without their state, as the kiosk uses them. */
export function plainTexts(file: TextFile): Texts {
  return Object.fromEntries(Object.entries(file).map(([id, { text }]) => [id, text]));
}
