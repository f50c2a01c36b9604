import { z } from 'zod';

/** What search finds, in the order in which equally good groups are shown. */
export const hitKinds = ['step', 'document', 'disease', 'service', 'glossary', 'rule', 'directory', 'law'] as const;
export type HitKind = (typeof hitKinds)[number];

/** The most letters that are looked for; more are cut off. */
export const mostQueryLength = 80;
/** The most hits that a group shows. */
export const mostHitsOfKind = 6;

/** A text and the parts of it, as [start, end), that answer to what was typed. */
export const markedSchema = z.strictObject({
  text: z.string(),
  /** The language of the text, where it is not the visitor's. */
  language: z.string().optional(),
  marks: z.array(z.tuple([z.int().min(0), z.int().min(0)])),
});

export const hitSchema = z.strictObject({
  kind: z.enum(hitKinds),
  id: z.string(),
  title: markedSchema,
  /** The line that answers to the typed words, or what the thing is about. */
  excerpt: markedSchema.optional(),
});

export const foundSchema = z.strictObject({
  groups: z
    .array(z.strictObject({ kind: z.enum(hitKinds), hits: z.array(hitSchema).min(1).max(mostHitsOfKind) }))
    .max(hitKinds.length),
});

export type Marked = z.infer<typeof markedSchema>;
export type Hit = z.infer<typeof hitSchema>;
export type Found = z.infer<typeof foundSchema>;
