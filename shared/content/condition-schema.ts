import { z } from 'zod';
import type { Condition } from './condition.ts';

/** A day of any year, "MM-DD". */
const monthDay = z.string().regex(/^\d{2}-\d{2}$/);

/** A calendar day, "YYYY-MM-DD". */
export const isoDate = z.iso.date();

/** Schema of {@link Condition}: `all`, `any`, `not`, `{q, is}`, `{q, in}`, `{before|after: date}`, `{season}`. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ q: z.string(), is: z.string() }),
    z.strictObject({ q: z.string(), in: z.array(z.string()).min(1) }),
    z.strictObject({ before: isoDate }),
    z.strictObject({ after: isoDate }),
    z.strictObject({ season: z.strictObject({ from: monthDay, to: monthDay }) }),
  ]),
);
