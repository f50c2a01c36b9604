import { z } from 'zod';
import type { LanguageContent, LawPart } from '../../shared/api.ts';
import { type Guide, guideSchema } from '../../shared/content/schema.ts';
import { StartError } from '../start-error.ts';
import { type Db, openContentDatabase } from './open.ts';
import { SearchStore } from './search-store.ts';

/** The layout of content.db that this program reads. */
const knownSchema = '2';

/** Texts of the start screen, where no language is chosen yet; besides those under `ui.start.`. */
const startActions = ['ui.action.larger', 'ui.action.contrast', 'ui.action.reach', 'ui.action.help'];

const metaRow = z.strictObject({ value: z.string() });
const guideRow = z.strictObject({ kind: z.string(), body: z.string() });
const lawRow = z.strictObject({ title: z.string(), text: z.string() });
const textRow = z.strictObject({ id: z.string(), text: z.string() });

const lists = Object.keys(guideSchema.shape).filter((kind) => kind !== 'rules');

/** Reads rows of {id, text}; checked row by row as they come. */
function textsOf(rows: unknown[]): Record<string, string> {
  return Object.fromEntries(
    z
      .array(textRow)
      .parse(rows)
      .map(({ id, text }) => [id, text]),
  );
}

/** The shipped content: guide, texts and the leaflet's words. Read once where it's needed at once, else on demand. */
export class ContentStore {
  readonly version: string;
  readonly guide: Guide;
  readonly search: SearchStore;
  readonly #db: Db;
  readonly #texts;
  readonly #leaflet;

  constructor(db: Db) {
    this.#db = db;
    const schema = this.#meta('schema');
    if (schema !== knownSchema) throw new Error(`${db.name} has the layout "${schema}" instead of "${knownSchema}"`);
    this.version = this.#meta('version');
    this.guide = this.#readGuide();
    this.search = new SearchStore(db);
    this.#texts = db.prepare('SELECT id, text FROM text WHERE language = ?');
    this.#leaflet = db.prepare('SELECT id, text FROM leaflet WHERE language = ?');
  }

  /** Opens the content file; one that is missing or not ours is a reason not to start. */
  static open(file: string): ContentStore {
    try {
      return ContentStore.#over(openContentDatabase(file));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new StartError(`The content ${file} can't be used: ${reason}`);
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

  get languages(): string[] {
    return this.guide.languages.map((language) => language.id);
  }

  /** All texts of a language, undefined when the kiosk doesn't speak it. */
  language(id: string): LanguageContent | undefined {
    if (!this.languages.includes(id)) return undefined;
    return { language: id, texts: textsOf(this.#texts.all(id)), leaflet: textsOf(this.#leaflet.all(id)) };
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
    const places = startActions.map(() => '?').join(', ');
    const query = this.#db.prepare(
      `SELECT id, text FROM text WHERE language = ? AND (id >= 'ui.start.' AND id < 'ui.start/' OR id IN (${places}))`,
    );
    return Object.fromEntries(this.languages.map((id) => [id, textsOf(query.all(id, ...startActions))]));
  }

  close(): void {
    this.#db.close();
  }

  #meta(key: string): string {
    return metaRow.parse(this.#db.prepare('SELECT value FROM meta WHERE key = ?').get(key)).value;
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
