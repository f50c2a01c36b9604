import { z } from 'zod';

export const periods = ['day', 'week', 'month'] as const;
export const periodSchema = z.enum(periods);

/** Counts below this one are never shown. */
export const fewest = 5;

/**
 * What is shown of a count: the range in which it lies, whose ends are the same where it is shown exactly. `0` to `4`
 * is "<5"; without an end nothing is known.
 */
export const shownSchema = z.strictObject({ low: z.int().min(0), high: z.int().min(0).nullable() });

const bucketSchema = z.strictObject({ from: z.iso.date(), to: z.iso.date() });

/** What is counted, in the order in which it is shown. */
export const figureNames = [
  'session',
  'language',
  'outcome',
  'stop',
  'print',
  'print-failed',
  'paper',
  'qr',
  'search-empty',
] as const;

/** Counts of finished days, weeks or months; a cell for each bucket. */
export const reportSchema = z.strictObject({
  period: periodSchema,
  buckets: z.array(bucketSchema),
  figures: z.array(
    z.strictObject({
      name: z.enum(figureNames),
      /** What is counted apart, such as a language; empty where all are counted together. */
      lines: z.array(z.strictObject({ key: z.string(), cells: z.array(shownSchema) })),
    }),
  ),
});

export type Period = z.infer<typeof periodSchema>;
export type Shown = z.infer<typeof shownSchema>;
export type Bucket = z.infer<typeof bucketSchema>;
export type FigureName = (typeof figureNames)[number];
export type Report = z.infer<typeof reportSchema>;

/** A count as text: `12`, `<5`, `20–29`, or `–` where nothing may be said. */
export function shownText({ low, high }: Shown): string {
  if (low === high) return String(low);
  if (low === 0 && high === fewest - 1) return `<${fewest}`;
  if (high === null) return low === 0 ? '–' : `${low}+`;
  return `${low}–${high}`;
}
