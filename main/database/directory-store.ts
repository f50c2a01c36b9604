import { z } from 'zod';
import { type Directory, type DirectoryEntry, entryKey } from '../../shared/directory/entry.ts';
import { directorySchema } from '../../shared/directory/entry-schema.ts';
import type { Db } from './open.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));
const entryRow = z.strictObject({
  kind: z.string(),
  id: z.string(),
  area: z.string(),
  rank: z.int().nullable(),
  phones: json,
  hours: json,
  languages: json,
  contracts: json,
  map: z.int().transform((flag) => flag === 1),
});
const textRow = z.strictObject({
  kind: z.string(),
  id: z.string(),
  part: z.enum(['name', 'address', 'notes']),
  language: z.string(),
  text: z.string(),
});
const dayRow = z.strictObject({ day: z.string() });
const mapRow = z.strictObject({ key: z.string(), map: z.instanceof(Buffer) });

/** The office's clinics, insurers and service centres, in the office's order; replaced as a whole. */
export class DirectoryStore {
  readonly #db: Db;
  readonly #entries;
  readonly #texts;
  readonly #maps;
  readonly #map;
  readonly #day;
  readonly #addEntry;
  readonly #addText;
  readonly #setDay;
  #replaced = 0;

  constructor(db: Db) {
    this.#db = db;
    this.#entries = db.prepare(
      `SELECT kind, id, area, rank, phones, hours, languages, contracts, map IS NOT NULL AS map
       FROM directory_entry ORDER BY position`,
    );
    this.#texts = db.prepare(
      'SELECT kind, id, part, language, text FROM directory_text ORDER BY kind, id, part, language',
    );
    this.#maps = db.prepare("SELECT kind || ':' || id AS key, map FROM directory_entry WHERE map IS NOT NULL");
    this.#map = db.prepare(
      "SELECT kind || ':' || id AS key, map FROM directory_entry WHERE kind = ? AND id = ? AND map IS NOT NULL",
    );
    this.#day = db.prepare('SELECT day FROM directory_given');
    this.#addEntry = db.prepare(
      `INSERT INTO directory_entry (kind, id, position, area, rank, phones, hours, languages, contracts, map)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#addText = db.prepare('INSERT INTO directory_text (kind, id, part, language, text) VALUES (?, ?, ?, ?, ?)');
    this.#setDay = db.prepare(
      'INSERT INTO directory_given (one, day) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET day = excluded.day',
    );
  }

  /** Everything but the map sketches. */
  read(): Directory {
    return this.#db.transaction(() => {
      const texts = new Map<string, Pick<DirectoryEntry, 'name' | 'address' | 'notes'>>();
      for (const { kind, id, part, language, text } of z.array(textRow).parse(this.#texts.all())) {
        const key = `${kind}:${id}`;
        const parts = texts.get(key) ?? { name: {}, address: {}, notes: {} };
        parts[part][language] = text;
        texts.set(key, parts);
      }
      const entries = z.array(entryRow).parse(this.#entries.all());
      const day = this.#day.get();
      return directorySchema.parse({
        given: day === undefined ? null : dayRow.parse(day).day,
        entries: entries.map((entry) => ({ ...entry, ...texts.get(`${entry.kind}:${entry.id}`) })),
      });
    })();
  }

  /** Differs after every change, by this program or another: an import runs beside the kiosk. */
  version(): string {
    return `${String(this.#db.pragma('data_version', { simple: true }))}.${this.#replaced}`;
  }

  /** The map sketches as PNG by `kind:id`. */
  maps(): Map<string, Buffer> {
    return new Map(
      z
        .array(mapRow)
        .parse(this.#maps.all())
        .map(({ key, map }) => [key, map]),
    );
  }

  /** One map sketch as PNG, undefined when there is none. */
  map(kind: string, id: string): Buffer | undefined {
    const row = this.#map.get(kind, id);
    return row === undefined ? undefined : mapRow.parse(row).map;
  }

  /** Puts these entries in the place of all others, in one transaction. */
  replace(entries: readonly DirectoryEntry[], maps: ReadonlyMap<string, Buffer>, day: string): void {
    this.#db.transaction(() => {
      this.#db.exec('DELETE FROM directory_entry');
      for (const [position, entry] of entries.entries()) {
        const { kind, id, area, rank, phones, hours, languages, contracts } = entry;
        const lists = [phones, hours, languages, contracts].map((list) => JSON.stringify(list));
        this.#addEntry.run(kind, id, position, area, rank, ...lists, maps.get(entryKey(entry)) ?? null);
        for (const part of ['name', 'address', 'notes'] as const) {
          for (const [language, text] of Object.entries(entry[part])) this.#addText.run(kind, id, part, language, text);
        }
      }
      this.#setDay.run(day);
    })();
    this.#replaced += 1;
  }
}
