import { z } from 'zod';

export const directoryKinds = ['clinic', 'insurer', 'service-centre'] as const;
export const directoryContracts = ['voluntary', 'imputed'] as const;
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Most entries that one office keeps. */
export const mostEntries = 500;
/** Most characters of each text. */
export const longest = { id: 40, name: 120, address: 200, notes: 300, area: 60 } as const;
/** Most phones of one entry, most opening times of one day. */
export const mostPhones = 6;
export const mostSpans = 3;
/** Most bytes of a map sketch. */
export const largestMap = 200_000;

/** No control characters, and none that turn the direction of what stands around them. */
export const strangeCharacter = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/u;

const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((value) => value === value.trim() && !strangeCharacter.test(value), 'not one plain line of text');

const languageId = z.string().regex(/^[a-z]{2}$/);
const perLanguage = (most: number) => z.record(languageId, line(most));

/** A time of day, in minutes since midnight. */
const minutes = z
  .int()
  .min(0)
  .max(24 * 60);
const span = z
  .strictObject({ from: minutes, to: minutes })
  .refine(({ from, to }) => from < to, 'closes before it opens');

/** The opening times of a day in order; none means closed, null that nobody said. */
const day = z
  .array(span)
  .max(mostSpans)
  .refine((spans) => spans.every(({ from }, index) => from > (spans[index - 1]?.to ?? -1)), 'times overlap')
  .nullable();

export const phoneSchema = z
  .string()
  .max(30)
  .regex(/^\+?(?:\d|\(\d+\))(?:[ -]{0,2}(?:\d|\(\d+\)))*$/)
  .refine((phone) => /^([0-9]{3,15})$/.test(phone.replace(/[^0-9]/g, '')));

/** One place that a visitor may need: how it is called, where it is, when it is open, what it takes. */
export const directoryEntrySchema = z.strictObject({
  kind: z.enum(directoryKinds),
  /** Never changes meaning; unique among the entries of its kind. */
  id: z
    .string()
    .max(longest.id)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** At least as it stands on the door, in Russian or Kazakh. */
  name: perLanguage(longest.name).refine((name) => 'ru' in name || 'kk' in name, 'no Russian or Kazakh name'),
  address: perLanguage(longest.address),
  notes: perLanguage(longest.notes),
  phones: z.array(phoneSchema).max(mostPhones),
  hours: z.strictObject(Object.fromEntries(weekdays.map((name) => [name, day])) as Record<Weekday, typeof day>),
  languages: z.array(languageId).max(20),
  /** Which contracts a clinic accepts or an insurer concludes; empty when nobody said. */
  contracts: z.array(z.enum(directoryContracts)).max(directoryContracts.length),
  /** The district or town, as visitors may choose it; empty when nobody said. */
  area: line(longest.area).or(z.literal('')),
  /** The office's own order: near ones first. */
  rank: z.int().min(1).max(9999).nullable(),
  /** Whether there is a map sketch to ask for. */
  map: z.boolean(),
});

/** The directory and the day on which the office gave it, null when it never did. */
export const directorySchema = z.strictObject({
  given: z.iso.date().nullable(),
  entries: z.array(directoryEntrySchema).max(mostEntries),
});

export type Weekday = (typeof weekdays)[number];
export type DirectoryKind = (typeof directoryKinds)[number];
export type DirectoryContract = (typeof directoryContracts)[number];
export type DirectoryEntry = z.infer<typeof directoryEntrySchema>;
export type Directory = z.infer<typeof directorySchema>;
export type Span = z.infer<typeof span>;
export type Hours = DirectoryEntry['hours'];

/** An entry's handle across kinds, `clinic:polyclinic-5`. */
export function entryKey({ kind, id }: Pick<DirectoryEntry, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}
