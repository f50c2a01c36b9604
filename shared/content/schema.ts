import { z } from 'zod';
import { directoryKinds } from '../directory/entry.ts';
import type { Condition } from './condition.ts';
import { conditionSchema, isoDate } from './condition-schema.ts';

/** Ids are language-free and never change meaning: statistics, tests and translators rely on them. */
const id = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);
const when = conditionSchema.optional();
/** An alternative text for some answers: the first whose `when` holds is used (`<owner>.<variant>.<part>`). */
const variants = z.array(z.strictObject({ id, when: conditionSchema })).default([]);

/** An id alone, or with the condition under which it belongs to the list. */
const listed = z.union([
  id.transform((value): { id: string; when?: Condition | undefined } => ({ id: value })),
  z.strictObject({ id, when }),
]);

/** A remark for some visitors; its sources are cited only where it appears. */
const remark = z.union([
  id.transform((value): { id: string; when?: Condition | undefined; sources: string[] } => ({
    id: value,
    sources: [],
  })),
  z.strictObject({ id, when, sources: z.array(id).default([]) }),
]);

/** A language the kiosk offers. `autonym` is its own name; `alphabet` its key in the letter tables of the check. */
export const languageSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2}$/),
  autonym: z.string(),
  main: z.boolean(),
});

/** An act or publication that guidance may rest on. A repealed one can be stored and shown, never cited as a basis. */
export const actSchema = z.strictObject({
  id,
  kind: z.enum(['law', 'order', 'leaflet']),
  status: z.enum(['in-force', 'repealed', 'referred-to']),
  number: z.string().optional(),
  signed: isoDate.optional(),
  registered: z.string().optional(),
  in_force: isoDate.optional(),
  repealed: isoDate.optional(),
  /** The first item of each chapter, of an act whose text is shown. */
  chapters: z.array(z.int().min(1)).min(1).optional(),
  /** How many items the texts explain, of an act whose own text is not shown. */
  explained: z.int().min(1).optional(),
  checked: isoDate,
  note: z.string(),
});

/** A place in an act: `order-44-2025.item-19`, `order-44-2025.annex-6`, `leaflet.step-5`. */
export const sourceSchema = z.strictObject({
  id,
  act: id,
  place: z.strictObject({
    kind: z.enum(['item', 'annex', 'step', 'diseases', 'services', 'whole']),
    number: z.int().optional(),
  }),
  in_force: isoDate.optional(),
  checked: isoDate,
});

export const questionSchema = z.strictObject({
  id,
  when,
  several: z.boolean().default(false),
  /** The answer assumed for the progress bar and, named in the output, by the command-line tools. */
  default: id.optional(),
  hint: z.boolean().default(false),
  variants,
  options: z
    .array(z.strictObject({ id, when, icon: id, why: z.boolean().default(true), quiet: z.boolean().default(false) }))
    .min(2),
});

export const factKinds = ['where', 'hours', 'cost', 'wait', 'duration', 'result', 'validity'] as const;
const factsSchema = z.partialRecord(z.enum(factKinds), z.array(id).min(1));

export const stepSchema = z.strictObject({
  id,
  when,
  icon: id,
  actions: z.int().min(1).max(3),
  channel: z.enum(['in-person', 'online', 'phone', 'any']),
  facts: factsSchema.default({}),
  documents: z.array(id).default([]),
  notes: z.array(remark).default([]),
  sources: z.array(id).min(1, 'a step must cite at least one source'),
  resolves: z.array(id).default([]),
  /** The places of the office's directory that this step leads to. */
  directory: z.enum(directoryKinds).optional(),
  review_by: isoDate,
});

export const documentSchema = z.strictObject({ id, when, icon: id, variants, sources: z.array(id).min(1) });

export const blockKinds = ['facts', 'refusal', 'complaint'] as const;

export const outcomeSchema = z.strictObject({
  id,
  when: conditionSchema,
  icon: id,
  steps: z.array(id).min(1),
  documents: z.array(listed),
  /** What the checklist says instead of papers when there are none. */
  papers: z.enum(['list', 'ask', 'none']).default('list'),
  facts: factsSchema.default({}),
  notices: z.array(remark).default([]),
  blocks: z.array(z.enum(blockKinds)),
  sources: z.array(id).min(1),
});

/** Where the leaflet and the order differ (C1-C20), and by which sources. */
export const differenceSchema = z.strictObject({
  id,
  severity: z.enum(['high', 'medium', 'low', 'none']),
  leaflet: z.array(id).min(1),
  order: z.array(id),
  when,
  languages: z.array(z.string()).optional(),
});

/** One of the leaflet's 23 diseases; `leaflet` is its place in the printed list, from 1. */
export const diseaseSchema = z.strictObject({ id, leaflet: z.int().min(1) });
/** One of the leaflet's 18 services; `leaflet` is its place in the printed list, from 1, as the numbering has a gap. */
export const serviceSchema = z.strictObject({ id, leaflet: z.int().min(1), group: id, frequency: id });

const official = z.strictObject({ term: z.string().min(2), abbreviation: z.string().min(2).optional() });

/**
 * A word of the papers that needs explaining, with its official names. `glossary.<id>.name|text` say it in plain words.
 * `match` are the forms that it has in running text besides the official abbreviations and the beginning of its plain
 * name; a word that is not `marked` is explained in the glossary, but not pointed out wherever it stands.
 */
export const glossaryTermSchema = z.strictObject({
  id,
  ru: official,
  kk: official,
  sources: z.array(id).min(1, 'a word must name where it stands'),
  match: z.array(z.string().min(2)).default([]),
  marked: z.boolean().default(true),
});

/** Rules that every printout may quote: grounds of refusal, the complaint's way, phones. */
export const ruleSchema = z.strictObject({
  refusal: z.array(z.strictObject({ id, sources: z.array(id) })),
  /** `stage` is the place in the order of complaining; what has none is said after them. */
  complaint: z.array(z.strictObject({ id, stage: z.int().min(1).optional(), sources: z.array(id) })),
  phones: z.array(z.strictObject({ id, number: z.string().regex(/^[0-9-]+$/) })),
  phone_sources: z.array(id).min(1),
});

/** The languages that an application may be written in. */
export const formLanguages = ['ru', 'kk'] as const;

/**
 * A line of the application's blank form, in the words of the registrar. `{{line}}` and `{{short}}` are room to write,
 * `{{box}}` is a box to tick.
 */
export const formLineSchema = z.strictObject({
  id,
  words: z.strictObject({ ru: z.string().min(1), kk: z.string().min(1) }),
  look: z.enum(['plain', 'title']).default('plain'),
  /** Whether `form.explain.<id>` says in the visitor's language what to write. */
  explained: z.boolean().default(true),
  /** The line belongs only to plans that ask for this paper. */
  document: id.optional(),
  /** Room to write once for each person, or a box for each of the plan's papers but those of `except`. */
  each: z.enum(['person', 'document']).optional(),
  except: z.array(id).default([]),
  sources: z.array(id).min(1),
});

/** Everything language-free that the kiosk knows. */
export const guideSchema = z.strictObject({
  languages: z.array(languageSchema).min(2),
  acts: z.array(actSchema),
  sources: z.array(sourceSchema),
  questions: z.array(questionSchema),
  steps: z.array(stepSchema),
  documents: z.array(documentSchema),
  outcomes: z.array(outcomeSchema),
  differences: z.array(differenceSchema),
  diseases: z.array(diseaseSchema),
  services: z.array(serviceSchema),
  /** The application's lines from top to foot. */
  form: z.array(formLineSchema).default([]),
  /** Words of the papers, in the order of the glossary's pages. */
  glossary: z.array(glossaryTermSchema).default([]),
  rules: ruleSchema,
});

export type Language = z.infer<typeof languageSchema>;
export type Act = z.infer<typeof actSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Difference = z.infer<typeof differenceSchema>;
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
export type FormLine = z.infer<typeof formLineSchema>;
export type FormLanguage = (typeof formLanguages)[number];
export type Guide = z.infer<typeof guideSchema>;
export type FactKind = (typeof factKinds)[number];

/** All texts of one language: content and interface texts by id. */
export type Texts = Readonly<Record<string, string>>;
