import { z } from 'zod';
import { faultCodes } from '../content/check/one-text.ts';
import { statusSchema } from '../content/model.ts';
import { manifestSchema } from '../content/pack-format.ts';
import { packRefusalSchema } from '../content/pack-refusal.ts';

const language = z.string().regex(/^[a-z]{2}$/);
const textId = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+([.-][a-zA-Z0-9]+)*$/);
export const mostTextLength = 2000;

const packSummary = manifestSchema.pick({ sequence: true, version: true, created: true, expires: true });

/** What is in use, and what staff should know of it. */
const stateSchema = z.strictObject({
  version: z.string(),
  /** The pack in use; null for what the program was shipped with. */
  pack: packSummary.nullable(),
  /** Whether other content is taken into use as soon as nobody is at the kiosk. */
  waiting: z.boolean(),
  /** What a roll back leads to; null where there is nothing before. */
  before: z.enum(['previous', 'shipped']).nullable(),
  /** Whether the kiosk knows a publisher whose packs it may take. */
  publisher: z.enum(['known', 'none', 'broken']),
  texts: z.array(
    z.strictObject({ language, official: z.int(), drafted: z.int(), reviewed: z.int(), corrected: z.int() }),
  ),
  /** Steps that were to be looked at by a day which is past or within 30 days. */
  due: z.array(z.strictObject({ step: z.string(), day: z.iso.date(), overdue: z.boolean() })),
});

/** A file that may be installed, as far as its signed part could be read. */
const offeredSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  state: z.discriminatedUnion('ok', [z.strictObject({ ok: z.literal(true), pack: packSummary }), packRefusalSchema]),
});

const foundTextSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  russian: z.string(),
  status: statusSchema,
  /** What staff wrote instead; null where nothing. */
  corrected: z.string().nullable(),
});

/** `applied`: false where the text below it has changed since, so that the correction has to be looked at. */
const correctionSchema = z.strictObject({
  language,
  id: z.string(),
  text: z.string(),
  day: z.string(),
  now: z.string().nullable(),
  applied: z.boolean(),
});

const faultSchema = z.strictObject({ code: z.enum([...faultCodes, 'unknown', 'too-long']), detail: z.string() });

const installedSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), pack: packSummary.nullable() }),
  packRefusalSchema,
]);

export const contentChannels = {
  'staff:content-state': { role: 'counter', input: z.undefined(), output: stateSchema },
  /** What lies on the media that are plugged in and in the office's folder; `address`: whether packs can be fetched. */
  'staff:content-packs': {
    role: 'manager',
    input: z.undefined(),
    output: z.strictObject({ packs: z.array(offeredSchema), address: z.boolean() }),
  },
  /** Installs one of these by its id, or the pack behind the address that is set. */
  'staff:content-install': {
    role: 'manager',
    input: z.strictObject({
      pack: z
        .string()
        .regex(/^[0-9a-f]{16}$/)
        .nullable(),
    }),
    output: installedSchema,
  },
  'staff:content-roll-back': {
    role: 'manager',
    input: z.strictObject({ to: z.enum(['previous', 'shipped']) }),
    output: installedSchema,
  },
  /** Texts of a language that have these words in them, or in their id. */
  'staff:content-find-texts': {
    role: 'counter',
    input: z.strictObject({ language, query: z.string().trim().min(2).max(100) }),
    output: z.strictObject({ texts: z.array(foundTextSchema), more: z.boolean() }),
  },
  'staff:content-corrections': {
    role: 'counter',
    input: z.undefined(),
    output: z.strictObject({ corrections: z.array(correctionSchema) }),
  },
  'staff:content-correct': {
    role: 'manager',
    input: z.strictObject({ language, id: textId, text: z.string().max(mostTextLength) }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true) }),
      z.strictObject({ ok: z.literal(false), faults: z.array(faultSchema) }),
    ]),
  },
  'staff:content-uncorrect': {
    role: 'manager',
    input: z.strictObject({ language, id: textId }),
    output: z.undefined(),
  },
  /** Writes the corrections for the translators, a spreadsheet and a JSON file a language, onto a medium or else the kiosk's own folder. */
  'staff:content-export': {
    role: 'manager',
    input: z.undefined(),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), folder: z.string(), files: z.array(z.string()) }),
      z.strictObject({ ok: z.literal(false) }),
    ]),
  },
} as const;

export type TextFault = z.infer<typeof faultSchema>;
export type ContentState = z.infer<typeof stateSchema>;
export type OfferedPack = z.infer<typeof offeredSchema>;
