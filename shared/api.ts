import { z } from 'zod';
import {
  jobId,
  jobStateSchema,
  languageWordsSchema,
  languageId,
  lawPartSchema,
  optionId,
  outOfServiceSchema,
  placeId,
  printReasonSchema,
  sheetRequestSchema,
  started,
  textId,
  texts,
  visitorSettingsSchema,
} from './api/schemas.ts';
import { guideSchema } from './content/schema.ts';
import { largestMap } from './directory/entry.ts';
import { directoryEntrySchema, directorySchema } from './directory/entry-schema.ts';
import { foundSchema, mostQueryLength } from './search/hits.ts';
import { counterChannels } from './staff/counter.ts';
import { contentChannels } from './staff/content.ts';
import { diagnosticsChannels } from './staff/diagnostics.ts';
import { entryChannels, type StaffRole } from './staff/entry.ts';
import { settingsChannels } from './staff/settings.ts';
import { officeChannels } from './staff/office.ts';
import { workCalendarSchema } from './working-days-schema.ts';

export * from './api/schemas.ts';

/**
 * Who may call a channel. `counter` and `manager` are for the kiosk's window while such staff are signed in; a manager
 * may do all that a clerk at the counter may. A visitor's page never reaches either. `companion` is the display turned
 * to the visitor at the counter.
 */
export type Role = 'visitor' | 'sheet' | 'companion' | StaffRole;

/** Every channel between the pages and the main process: what goes in, what comes out, who may call it. */
export const channels = {
  /** The start screen's: the languages, and its few texts in each, as none is chosen yet. */
  'content:start': {
    role: 'visitor',
    input: z.undefined(),
    output: z.strictObject({ languages: guideSchema.shape.languages, texts: z.record(languageId, texts) }),
  },
  'content:guide': {
    role: 'visitor',
    input: z.undefined(),
    output: z.strictObject({ version: z.string(), guide: guideSchema }),
  },
  /** The words that a language comes with (`first-texts.ts`), and of all others those of `ids`. */
  'content:language': {
    role: 'visitor',
    input: z.strictObject({ language: languageId, ids: z.array(textId).max(1000).optional() }),
    output: languageWordsSchema,
  },
  /** All other words of a language, and the leaflet's. */
  'content:rest': { role: 'visitor', input: z.strictObject({ language: languageId }), output: languageWordsSchema },
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
  /** The office's working days, for the day by which a clinic answers. */
  'workdays:calendar': { role: 'visitor', input: z.undefined(), output: workCalendarSchema },
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
  /** Whether somebody is at the kiosk, so that nothing is started anew under their hands. */
  'visit:state': { role: 'visitor', input: z.strictObject({ on: z.boolean() }), output: z.undefined() },
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
  /** The first screen stood painted and could be touched, when: in milliseconds of the wall clock. */
  'page:shown': {
    role: 'visitor',
    input: z.strictObject({ paint: z.number(), touchable: z.number() }),
    output: z.undefined(),
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
    input: z.strictObject({
      counter: z.enum(['session', 'language', 'outcome', 'stop', 'qr', 'search-empty']),
      key: optionId,
    }),
    output: z.undefined(),
  },
  ...entryChannels,
  ...counterChannels,
  ...settingsChannels,
  ...contentChannels,
  ...diagnosticsChannels,
  ...officeChannels,
} as const satisfies Record<string, { role: Role; input: z.ZodType; output: z.ZodType }>;

export type Channel = keyof typeof channels;
export type Input<C extends Channel> = z.input<(typeof channels)[C]['input']>;
export type Output<C extends Channel> = z.output<(typeof channels)[C]['output']>;

/** What the preload script puts on `window.qadam`: one call a channel, nothing else. */
export interface QadamBridge {
  call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>;
}
