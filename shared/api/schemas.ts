import { z } from 'zod';
import { languageId } from '../directory/entry-schema.ts';
import { paperSchema, visitorSettingsSchema } from '../settings.ts';

export { languageId, paperSchema, visitorSettingsSchema };
export const optionId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
export const texts = z.record(z.string(), z.string());
export const textId = z.string().max(120);

/** Answers as they cross the process border: known shape, bounded size; the guide checks the ids themselves. */
export const answersSchema = z
  .record(optionId, z.union([optionId, z.array(optionId).min(1).max(10)]))
  .refine((answers) => Object.keys(answers).length <= 30, 'too many answers');

/** Sheets to read, that no answers are needed for: a place of an act explained, the leaflet's two lists. */
export const readingKindSchema = z.enum(['law-item', 'diseases', 'services']);

/** Sheets for staff: what the printer can, and how the machine is. */
export const serviceKindSchema = z.enum(['test-page', 'readiness']);

/** The checklist, the blank application in one of its languages, explained in the visitor's, or a sheet of another kind. */
export const sheetKindSchema = z.enum([
  'checklist',
  'application-ru',
  'application-kk',
  ...readingKindSchema.options,
  ...serviceKindSchema.options,
]);

/** A place of an act as its source is called: `order-44-2025.item-19`. */
export const placeId = z
  .string()
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  .max(60);

/** The largest family that one visit prints for. */
export const mostPeople = 8;

/** One sheet to make. `second` is the language of the second column; the same as `language` means one column. */
export const sheetRequestSchema = z.strictObject({
  language: languageId,
  second: languageId,
  paper: paperSchema,
  answers: answersSchema,
  today: z.iso.date(),
  /** The day on which the papers are thought to be handed in; without it no day of the answer is told. */
  handIn: z.iso.date().optional(),
  /** Without it, the checklist. */
  kind: sheetKindSchema.optional(),
  /** Of the kind `law-item`, which place of which act. */
  item: placeId.optional(),
  /** How many are to be attached, one without it: as many checklists, or as many lines in the application. */
  people: z.int().min(1).max(mostPeople).optional(),
});

/** How far a sheet is. States only ever move to the right; `done` means that the spooler says so. */
export const jobStateSchema = z.enum(['queued', 'rendering', 'sent', 'done', 'failed']);

/** Why a sheet does not come out, in terms that each have one action on the visitor's screen. */
export const printReasonSchema = z.enum([
  'no-paper',
  'cover-open',
  'jam',
  'no-toner',
  'offline',
  'unknown',
  /** Nothing said what is wrong, but it took too long. */
  'timeout',
  /** The sheet itself could not be made. */
  'not-rendered',
  /** The visit ended before the sheet came out. */
  'cancelled',
  /** The kiosk was started anew meanwhile. */
  'interrupted',
]);

export const jobId = z.uuid();
export const started = z.strictObject({ job: jobId });

/** A language as it travels: its words are one JSON text, which crosses to a page at once and not text by text. */
export const languageWordsSchema = z.strictObject({
  language: languageId,
  /** `{ texts, leaflet }` of {@link LanguageContent}. */
  words: z.string(),
});

export interface LanguageContent {
  readonly language: string;
  readonly texts: z.infer<typeof texts>;
  /** The leaflet's own words, verbatim: `leaflet.step.1`, `leaflet.disease.1`, `leaflet.service.1.name`. */
  readonly leaflet: z.infer<typeof texts>;
}

/** What the out-of-service page says; `phone` is the office's, empty when it has set none. */
export const outOfServiceSchema = z.strictObject({
  notices: z.array(z.strictObject({ language: languageId, title: z.string(), text: z.string() })),
  phone: z.string(),
});
export type OutOfService = z.infer<typeof outOfServiceSchema>;
/** A place of an act, word for word in Kazakh: what its chapter or row is called, and a line for each paragraph. */
export const lawPartSchema = z.strictObject({ title: z.string(), text: z.string() });

export type SheetRequest = z.infer<typeof sheetRequestSchema>;
export type ReadingKind = z.infer<typeof readingKindSchema>;
export type ServiceKind = z.infer<typeof serviceKindSchema>;
export type LawPart = z.infer<typeof lawPartSchema>;
export type SheetKind = z.infer<typeof sheetKindSchema>;
export type VisitorSettings = z.infer<typeof visitorSettingsSchema>;
export type JobState = z.infer<typeof jobStateSchema>;
export type PrintReason = z.infer<typeof printReasonSchema>;
export type Paper = z.infer<typeof paperSchema>;
