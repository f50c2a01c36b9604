import { z } from 'zod';
import {
  directoryContracts,
  directoryKinds,
  longest,
  mostEntries,
  mostPhones,
  mostSpans,
  strangeCharacter,
  weekdays,
  type Weekday,
} from './entry.ts';

const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((value) => value === value.trim() && !strangeCharacter.test(value), 'not one plain line of text');

export const languageId = z.string().regex(/^[a-z]{2}$/);
/** A line of text in each of some languages. */
export const perLanguage = (most: number) => z.record(languageId, line(most));

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

export type DirectoryEntry = z.infer<typeof directoryEntrySchema>;
export type Directory = z.infer<typeof directorySchema>;
export type Span = z.infer<typeof span>;
export type Hours = DirectoryEntry['hours'];
