import { z } from 'zod';
import { type Alphabet, type Content, statusSchema, type TextEntry } from '../../shared/content/model.ts';
import type { Guide } from '../../shared/content/schema.ts';
import type { Db } from './open.ts';

const textRow = z.strictObject({ language: z.string(), id: z.string(), text: z.string(), status: statusSchema });
const quotationRow = textRow.omit({ status: true });
const lawRow = z.strictObject({ act: z.string(), id: z.string(), title: z.string(), text: z.string() });
const characters = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const alphabetSchema = z.strictObject({ letters: characters, standalone: characters, punctuation: characters });
const alphabetRow = z.strictObject({ language: z.string(), body: z.string() });

function byLanguage<R extends { language: string; id: string }, T>(rows: readonly R[], value: (row: R) => T) {
  const found: Record<string, Record<string, T>> = {};
  for (const row of rows) (found[row.language] ??= {})[row.id] = value(row);
  return found;
}

/** The letters of each language and the terms that stay as they are: what a text is measured against. */
export function readLetters(db: Db): Pick<Content, 'alphabets' | 'terms'> {
  const rows = z.array(alphabetRow).parse(db.prepare('SELECT language, body FROM alphabet').all());
  const alphabets = rows.map(({ language, body }): [string, Alphabet] => [
    language,
    alphabetSchema.parse(JSON.parse(body)),
  ]);
  const terms = z.array(z.string()).parse(db.prepare('SELECT term FROM term ORDER BY position').pluck().all());
  return { alphabets: Object.fromEntries(alphabets), terms };
}

/** All texts with their state, by language and id. */
export function readTexts(db: Db): Content['texts'] {
  const rows = z.array(textRow).parse(db.prepare('SELECT language, id, text, status FROM text').all());
  return byLanguage(rows, ({ text, status }): TextEntry => ({ text, status }));
}

/** Everything that the content check looks at, as it stands in the database; search words went into its index. */
export function readWhole(db: Db, guide: Guide): Content {
  const quotations = z.array(quotationRow).parse(db.prepare('SELECT language, id, text FROM leaflet').all());
  const law = z.array(lawRow).parse(db.prepare('SELECT act, id, title, text FROM law ORDER BY position').all());
  return {
    guide,
    texts: readTexts(db),
    leaflet: byLanguage(quotations, ({ text }) => text),
    law,
    searchWords: {},
    ...readLetters(db),
  };
}
