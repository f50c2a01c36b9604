import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { guideSchema, type Guide, type Texts } from '../../shared/content/schema.ts';
import { ROOT } from '../setup/paths.mjs';
import { SetupError } from '../setup/say.mjs';
import { lawParts, lawSchema } from './law.ts';
import { leafletSchema, leafletTexts } from './leaflet.ts';
import type { Alphabet, Content } from '../../shared/content/model.ts';
import { readTexts } from './text-file.ts';

const folder = 'assets/content';
const lists = [
  'languages',
  'acts',
  'sources',
  'questions',
  'steps',
  'documents',
  'outcomes',
  'differences',
  'diseases',
  'services',
  'form',
  'glossary',
] as const;

const alphabetsSchema = z.record(
  z.string(),
  z.object({
    letters: z.array(z.string()),
    standalone_letters: z.array(z.string()),
    marks: z.array(z.string()),
    punctuation: z.array(z.string()),
  }),
);
const termsSchema = z.strictObject({
  terms: z.array(z.string().min(2)),
  punctuation: z.array(z.string()),
  alphabets: z.record(
    z.string(),
    z.strictObject({ letters: z.string().default(''), punctuation: z.string().default('') }),
  ),
});

const searchWordsSchema = z.record(z.string().regex(/^[a-z]+:[a-z0-9.-]+$/), z.array(z.string().min(2)).min(1));

function read(root: string, file: string): unknown {
  if (!existsSync(join(root, file))) throw new SetupError(`${file} is missing: restore it with git.`);
  const content = readFileSync(join(root, file), 'utf8');
  try {
    return file.endsWith('.json') ? JSON.parse(content) : parse(content);
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new SetupError(`${file} can't be read: ${reason} Mend that line or restore the file with git.`);
  }
}

function checked<S extends z.ZodType>(schema: S, value: unknown, place: string): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new SetupError(`${place}${path}: ${issue?.message}. Mend it as shared/content/schema.ts asks for it.`);
}

function idOf(value: unknown, index: number): string {
  const id = z.object({ id: z.string() }).safeParse(value);
  return id.success ? `"${id.data.id}"` : `entry ${index + 1}`;
}

/** Reads the language-free content. Throws a message that names file, entry, reason and mend. */
export function loadGuide(root: string = ROOT): Guide {
  const guide: Record<string, unknown> = {};
  for (const name of lists) {
    const file = `${folder}/${name}.yaml`;
    const entries = checked(z.array(z.unknown()), read(root, file), file);
    const list = guideSchema.shape[name];
    const { element } = 'element' in list ? list : list.unwrap();
    guide[name] = entries.map((entry, index) => checked(element, entry, `${file}, ${idOf(entry, index)}`));
  }
  const rules = `${folder}/rules.yaml`;
  guide['rules'] = checked(guideSchema.shape.rules, read(root, rules), rules);
  return guideSchema.parse(guide);
}

function loadLeaflet(root: string, languages: readonly string[]): Record<string, Texts> {
  const leaflet: Record<string, Texts> = {};
  for (const language of languages) {
    const file = `${folder}/leaflet/${language}.json`;
    if (!existsSync(join(root, file))) continue;
    leaflet[language] = leafletTexts(checked(leafletSchema, read(root, file), file));
  }
  return leaflet;
}

function loadAlphabets(root: string) {
  const file = `${folder}/alphabet.json`;
  const {
    terms,
    punctuation,
    alphabets: more,
  } = checked(termsSchema, read(root, `${folder}/terms.yaml`), `${folder}/terms.yaml`);
  const alphabets: Record<string, Alphabet> = {};
  for (const [language, alphabet] of Object.entries(checked(alphabetsSchema, read(root, file), file))) {
    alphabets[language] = {
      letters: new Set([...alphabet.letters, ...alphabet.marks]),
      standalone: new Set(alphabet.standalone_letters),
      punctuation: new Set([...alphabet.punctuation, ...punctuation]),
    };
  }
  for (const [language, added] of Object.entries(more)) {
    const known = alphabets[language];
    alphabets[language] = {
      letters: new Set([...(known?.letters ?? []), ...Array.from(added.letters)]),
      standalone: known?.standalone ?? new Set(),
      punctuation: new Set([...(known?.punctuation ?? punctuation), ...Array.from(added.punctuation)]),
    };
  }
  return { alphabets, terms: terms.toSorted((a, b) => b.length - a.length) };
}

/** Reads everything in `assets/` that the kiosk's content is made of. Throws a message that names place and mend. */
export function loadContent(root: string = ROOT): Content {
  const guide = loadGuide(root);
  const languages = guide.languages.map((language) => language.id);
  const law = `${folder}/law/order-44-2025.kk.json`;
  const words = `${folder}/search-words.yaml`;
  return {
    guide,
    texts: Object.fromEntries(languages.map((language) => [language, readTexts(root, language)])),
    leaflet: loadLeaflet(root, languages),
    law: lawParts('order-44-2025', checked(lawSchema, read(root, law), law)),
    searchWords: checked(searchWordsSchema, read(root, words), words),
    ...loadAlphabets(root),
  };
}
