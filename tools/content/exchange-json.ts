import { z } from 'zod';
import { SetupError } from '../setup/say.mjs';
import type { Offer } from './accept.ts';
import { statusSchema } from '../../shared/content/model.ts';

const offered = z.strictObject({ text: z.string(), status: statusSchema.optional() });

/** The offers in a JSON exchange file. Throws a message that names the entry. */
export function offersFromJson(content: string, file: string): Offer[] {
  let raw: unknown;
  try {
    raw = JSON.parse(content);
  } catch (error) {
    throw new SetupError(
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}. Export it again.`,
    );
  }
  const entries = z.record(z.string(), z.unknown()).safeParse(raw);
  if (!entries.success)
    throw new SetupError(`${file} is not an object of texts by id: export it again and fill that in.`);
  return Object.entries(entries.data).map(([id, value]) => {
    const place = `${file}, "${id}"`;
    const entry = offered.safeParse(value);
    if (!entry.success) throw new SetupError(refusal(place, entry.error));
    return { place, id, text: entry.data.text, status: entry.data.status };
  });
}

/** One sentence on an entry that has another shape. */
export function refusal(place: string, error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  return `${place}${path}: ${issue?.message}. Give a text and one of the states ${statusSchema.options.join(', ')}.`;
}
