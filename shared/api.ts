import { z } from 'zod';
import { guideSchema } from './content/schema.ts';
import { directoryEntrySchema, directorySchema, largestMap } from './directory/entry.ts';
import { foundSchema, mostQueryLength } from './search/hits.ts';

/** Who may call a channel. A visitor's page never reaches a staff channel. */
export type Role = 'visitor' | 'staff' | 'sheet';

const languageId = z.string().regex(/^[a-z]{2}$/);
const optionId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
const texts = z.record(z.string(), z.string());

/** Answers as they cross the process border: known shape, bounded size; the guide checks the ids themselves. */
export const answersSchema = z
  .record(optionId, z.union([optionId, z.array(optionId).min(1).max(10)]))
  .refine((answers) => Object.keys(answers).length <= 30, 'too many answers');

export const paperSchema = z.enum(['a4', '80mm', '58mm']);

/** Sheets to read, that no answers are needed for: a place of an act explained, the leaflet's two lists. */
export const readingKindSchema = z.enum(['law-item', 'diseases', 'services']);

/** The checklist, the blank application in one of its languages, explained in the visitor's, or a sheet to read. */
export const sheetKindSchema = z.enum(['checklist', 'application-ru', 'application-kk', ...readingKindSchema.options]);

/** A place of an act as its source is called: `order-44-2025.item-19`. */
const placeId = z
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
  /** Without it, the checklist. */
  kind: sheetKindSchema.optional(),
  /** Of the kind `law-item`, which place of which act. */
  item: placeId.optional(),
  /** How many are to be attached, one without it: as many checklists, or as many lines in the application. */
  people: z.int().min(1).max(mostPeople).optional(),
});

/** What a visitor's screen needs to know of the office's settings. */
export const visitorSettingsSchema = z.strictObject({
  languages: z.array(languageId),
  second: languageId,
  paper: paperSchema,
  /** Whether sheets come out as paper here, or as files that staff print. */
  printer: z.enum(['file', 'paper']),
  office: z.strictObject({ name: z.string(), address: z.string(), phone: z.string(), ambulance: z.string() }),
  idleSeconds: z.int().min(20).max(3600),
  warningSeconds: z.int().min(20).max(600),
  screen: z.strictObject({ diagonalInch: z.number().min(5).max(110), comfort: z.number().min(0.5).max(3) }),
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

const jobId = z.uuid();
const started = z.strictObject({ job: jobId });

export const languageContentSchema = z.strictObject({
  language: languageId,
  texts,
  /** The leaflet's own words, verbatim: `leaflet.step.1`, `leaflet.disease.1`, `leaflet.service.1.name`. */
  leaflet: texts,
});

/** What the out-of-service page says; `phone` is the office's, empty when it has set none. */
export const outOfServiceSchema = z.strictObject({
  notices: z.array(z.strictObject({ language: languageId, title: z.string(), text: z.string() })),
  phone: z.string(),
});
export type OutOfService = z.infer<typeof outOfServiceSchema>;
/** A place of an act, word for word in Kazakh: what its chapter or row is called, and a line for each paragraph. */
export const lawPartSchema = z.strictObject({ title: z.string(), text: z.string() });

/** Every channel between the pages and the main process: what goes in, what comes out, who may call it. */
export const channels = {
  'content:guide': {
    role: 'visitor',
    input: z.undefined(),
    /** `start` holds the start screen's few texts of every language, as no language is chosen yet. */
    output: z.strictObject({ version: z.string(), guide: guideSchema, start: z.record(languageId, texts) }),
  },
  'content:language': {
    role: 'visitor',
    input: z.strictObject({ language: languageId }),
    output: languageContentSchema,
  },
  /** What answers to the letters typed so far. Nothing of them is kept. */
  'search:find': {
    role: 'visitor',
    input: z.strictObject({ language: languageId, query: z.string().max(mostQueryLength) }),
    output: foundSchema,
  },
  /** The words of one place of an act, when a page needs them. */
  'law:item': { role: 'visitor', input: z.strictObject({ item: placeId }), output: lawPartSchema },
  'settings:visitor': { role: 'visitor', input: z.undefined(), output: visitorSettingsSchema },
  'directory:list': { role: 'visitor', input: z.undefined(), output: directorySchema },
  /** An entry's map sketch as PNG in base 64; null when there is none. */
  'directory:map': {
    role: 'visitor',
    input: directoryEntrySchema.pick({ kind: true, id: true }),
    output: z.strictObject({
      png: z
        .base64()
        .max(largestMap * 2)
        .nullable(),
    }),
  },
  /** Whether to offer printing; `reason` with `able: true` is a warning, such as little paper. */
  'print:able': {
    role: 'visitor',
    input: z.undefined(),
    output: z.strictObject({ able: z.boolean(), reason: printReasonSchema.optional() }),
  },
  /** The sheet that is likely to be printed next, so that it is drawn already when it is asked for. */
  'print:prepare': { role: 'visitor', input: sheetRequestSchema, output: z.undefined() },
  'print:start': { role: 'visitor', input: sheetRequestSchema, output: started },
  /** `reason`: of a failed job why; before that, what the printer waits for just now. */
  'print:status': {
    role: 'visitor',
    input: started,
    output: z.strictObject({ state: jobStateSchema, reason: printReasonSchema.optional() }),
  },
  /** A new job of the same sheet; only for a job of this visit. */
  'print:again': { role: 'visitor', input: started, output: started },
  /** The visitor's own answer to "did the paper come out?", for a job that is done. */
  'print:confirm': {
    role: 'visitor',
    input: z.strictObject({ job: jobId, paper: z.enum(['yes', 'no']) }),
    output: z.undefined(),
  },
  /** The visit is over: whatever did not come out yet never will. */
  'print:end-session': { role: 'visitor', input: z.undefined(), output: z.undefined() },
  /**
   * The kiosk's page cannot go on: while it started, or while it drew a screen. It is loaded anew, and at a second
   * failure within a minute told to say in every language that the kiosk is out of service.
   */
  'page:failed': {
    role: 'visitor',
    input: z.strictObject({ during: z.enum(['start', 'render']) }),
    output: z.discriminatedUnion('next', [
      z.strictObject({ next: z.literal('reload') }),
      z.strictObject({ next: z.literal('out-of-service'), ...outOfServiceSchema.shape }),
    ]),
  },
  /** Answered when there is a sheet to draw. */
  'sheet:job': { role: 'sheet', input: z.undefined(), output: sheetRequestSchema },
  'sheet:ready': {
    role: 'sheet',
    input: z.strictObject({ heightMm: z.number().min(1).max(20000) }),
    output: z.undefined(),
  },
  'count:add': {
    role: 'visitor',
    input: z.strictObject({ counter: z.enum(['session', 'language', 'outcome', 'qr', 'search-empty']), key: optionId }),
    output: z.undefined(),
  },
} as const satisfies Record<string, { role: Role; input: z.ZodType; output: z.ZodType }>;

export type Channel = keyof typeof channels;
export type Input<C extends Channel> = z.input<(typeof channels)[C]['input']>;
export type Output<C extends Channel> = z.output<(typeof channels)[C]['output']>;
export type SheetRequest = z.infer<typeof sheetRequestSchema>;
export type ReadingKind = z.infer<typeof readingKindSchema>;
export type LawPart = z.infer<typeof lawPartSchema>;
export type SheetKind = z.infer<typeof sheetKindSchema>;
export type VisitorSettings = z.infer<typeof visitorSettingsSchema>;
export type JobState = z.infer<typeof jobStateSchema>;
export type PrintReason = z.infer<typeof printReasonSchema>;
export type LanguageContent = z.infer<typeof languageContentSchema>;
export type Paper = z.infer<typeof paperSchema>;

/** What the preload script puts on `window.qadam`: one call a channel, nothing else. */
export interface QadamBridge {
  call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>;
}
