import { z } from 'zod';
import type { LanguageContent, LawPart } from '../../shared/api.ts';
import type { Content } from '../../shared/content/model.ts';
import { firstTextIds, firstTexts } from '../../shared/content/first-texts.ts';
import { type Guide, guideSchema } from '../../shared/content/schema.ts';
import { StartError } from '../start-error.ts';
import { type Db, openContentDatabase } from './open.ts';
import { verify } from './verify.ts';
import { SearchStore } from './search-store.ts';
import { readLetters, readTexts } from './whole-content.ts';

/** The layout of content.db that this program reads. */
export const knownSchema = 3;

/** Texts of the start screen, where no language is chosen yet; besides those under `ui.start.` and `ui.look.`. */
const startActions = ['larger', 'contrast', 'reach', 'defaults', 'help'].map((action) => `ui.action.${action}`);

/**
 * All that the first screen needs of the content, in one read whose time does not grow with the content: each part is a
 * few rows found by a key.
 */
const firstRead = `
  SELECT 'meta' AS part, '' AS owner, key AS id, value AS body, 0 AS position FROM meta
  UNION ALL
  SELECT 'language', '', id, body, position FROM guide WHERE kind = 'languages'
  UNION ALL
  SELECT 'text', language, text.id, text, 0 FROM guide CROSS JOIN text ON language = guide.id
    WHERE kind = 'languages' AND text.id >= 'ui.start.' AND text.id < 'ui.start/'
  UNION ALL
  SELECT 'text', language, text.id, text, 0 FROM guide CROSS JOIN text ON language = guide.id
    WHERE kind = 'languages' AND text.id >= 'ui.look.' AND text.id < 'ui.look/'
  UNION ALL
  SELECT 'text', language, text.id, text, 0 FROM guide CROSS JOIN text ON language = guide.id
    WHERE kind = 'languages' AND text.id IN (${startActions.map((id) => `'${id}'`).join(', ')})`;

const textsWhere = (condition: string) => `SELECT id, text FROM text WHERE language = $language AND ${condition}`;

const isFirst = [
  ...firstTexts.map((start) => `(id >= '${start}' AND id < '${start.slice(0, -1)}/')`),
  `id IN (${firstTextIds.map((id) => `'${id}'`).join(', ')})`,
];

/** Each part is found by the key, so that all other texts take no time, however many there are. */
const firstWords = `
  SELECT '{"texts":' || json_group_object(id, text) || ',"leaflet":{}}' FROM (
    ${[...isFirst, 'id IN (SELECT value FROM json_each($ids))'].map(textsWhere).join(' UNION ALL ')})`;

const restWords = `
  SELECT '{"texts":' || (SELECT json_group_object(id, text) FROM (${textsWhere(`NOT (${isFirst.join(' OR ')})`)}))
    || ',"leaflet":' || (SELECT json_group_object(id, text) FROM leaflet WHERE language = $language) || '}'`;

const firstRow = z.strictObject({
  part: z.enum(['meta', 'language', 'text']),
  owner: z.string(),
  id: z.string(),
  body: z.string(),
  position: z.int(),
});
const guideRow = z.strictObject({ kind: z.string(), body: z.string() });
const lawRow = z.strictObject({ title: z.string(), text: z.string() });
const textRow = z.strictObject({ id: z.string(), text: z.string() });

const lists = Object.keys(guideSchema.shape).filter((kind) => kind !== 'rules');

/** Of a language's words either the rest, or those that it comes with and the texts of some ids besides. */
export type Wanted = 'rest' | readonly string[];

/** Reads rows of {id, text}; checked row by row as they come. */
function textsOf(rows: unknown[]): Record<string, string> {
  return Object.fromEntries(
    z
      .array(textRow)
      .parse(rows)
      .map(({ id, text }) => [id, text]),
  );
}

/** Why the kiosk can't start with this content. */
export function unusableContent(file: string, error: unknown): StartError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StartError(`The content ${file} can't be used: ${reason}`);
}

/** The shipped content: guide, texts and the leaflet's words. Read once where it's needed at once, else on demand. */
export class ContentStore {
  readonly version: string;
  /** The languages in their order; known before the guide is read. */
  readonly startLanguages: Guide['languages'];
  readonly search: SearchStore;
  readonly #db: Db;
  readonly #startTexts: Record<string, Record<string, string>>;
  #guide: Guide | undefined;
  #published: Pick<Content, 'texts' | 'alphabets' | 'terms'> | undefined;
  readonly #texts;
  readonly #leaflet;
  readonly #first;
  readonly #rest;

  constructor(db: Db) {
    this.#db = db;
    const rows = z.array(firstRow).parse(db.prepare(firstRead).all());
    const meta = (key: string) => rows.find(({ part, id }) => part === 'meta' && id === key)?.body ?? '';
    if (meta('schema') !== String(knownSchema))
      throw new Error(`${db.name} has the layout "${meta('schema')}" instead of "${knownSchema}"`);
    this.version = meta('version');
    const languages = rows.filter(({ part }) => part === 'language').toSorted((a, b) => a.position - b.position);
    this.startLanguages = guideSchema.shape.languages.parse(languages.map(({ body }): unknown => JSON.parse(body)));
    this.#startTexts = Object.fromEntries(
      this.languages.map((language) => [
        language,
        Object.fromEntries(rows.filter(({ owner }) => owner === language).map(({ id, body }) => [id, body])),
      ]),
    );
    this.search = new SearchStore(db);
    this.#texts = db.prepare('SELECT id, text FROM text WHERE language = ?');
    this.#first = db.prepare(firstWords).pluck();
    this.#rest = db.prepare(restWords).pluck();
    this.#leaflet = db.prepare('SELECT id, text FROM leaflet WHERE language = ?');
  }

  /** Opens the content file; one that is missing or not ours is a reason not to start. */
  static open(file: string): ContentStore {
    try {
      return ContentStore.#over(openContentDatabase(file));
    } catch (error) {
      throw unusableContent(file, error);
    }
  }

  static #over(db: Db): ContentStore {
    try {
      return new ContentStore(db);
    } catch (error) {
      db.close(); // an open file can't be put aside on Windows
      throw error;
    }
  }

  /** Throws when the file that is open is damaged. */
  check(): void {
    verify(this.#db);
  }

  get languages(): string[] {
    return this.startLanguages.map((language) => language.id);
  }

  /** Read when it is first needed, which is after the first screen: it grows with the content. */
  get guide(): Guide {
    return (this.#guide ??= this.#readGuide());
  }

  /** All texts of a language, undefined when the kiosk doesn't speak it. */
  language(id: string): LanguageContent | undefined {
    if (!this.languages.includes(id)) return undefined;
    return { language: id, texts: textsOf(this.#texts.all(id)), leaflet: textsOf(this.#leaflet.all(id)) };
  }

  /** Some of them as one JSON text `{ texts, leaflet }`, which SQLite writes; the build and each installation checked it. */
  words(language: string, wanted: Wanted): string | undefined {
    if (!this.languages.includes(language)) return undefined;
    return z
      .string()
      .parse(
        wanted === 'rest' ? this.#rest.get({ language }) : this.#first.get({ language, ids: JSON.stringify(wanted) }),
      );
  }

  /** All texts with their state, and the letters that they may have. */
  published(): Pick<Content, 'texts' | 'alphabets' | 'terms'> {
    return (this.#published ??= { texts: readTexts(this.#db), ...readLetters(this.#db) });
  }

  /** The words of a place of an act, by the id of its source; undefined when there are none. */
  lawPart(source: string): LawPart | undefined {
    const dot = source.indexOf('.');
    const query = this.#db.prepare('SELECT title, text FROM law WHERE act = ? AND id = ?');
    const row = query.get(source.slice(0, dot), source.slice(dot + 1));
    return row === undefined ? undefined : lawRow.parse(row);
  }

  /** The start screen's texts of every language. */
  startTexts(): Record<string, Record<string, string>> {
    return this.#startTexts;
  }

  close(): void {
    this.#db.close();
  }

  #readGuide(): Guide {
    const guide: Record<string, unknown> = Object.fromEntries(lists.map((kind) => [kind, [] as unknown[]]));
    const rows = this.#db.prepare('SELECT kind, body FROM guide ORDER BY kind, position').all();
    for (const { kind, body } of z.array(guideRow).parse(rows)) {
      const value: unknown = JSON.parse(body);
      const list = Object.hasOwn(guide, kind) ? guide[kind] : undefined;
      if (Array.isArray(list)) list.push(value);
      else guide[kind] = value;
    }
    return guideSchema.parse(guide);
  }
}
