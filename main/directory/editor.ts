import { type DirectoryEntry, entryKey, mostEntries } from '../../shared/directory/entry.ts';
import { sortDirectory } from '../../shared/directory/filter.ts';
import { disarmFormula } from '../../shared/formula-text.ts';
import type { Edited } from '../../shared/staff/office.ts';
import type { DirectoryStore } from '../database/directory-store.ts';
import { allColumns, entryTexts } from './columns.ts';
import { fileFault } from './fault.ts';
import { type GivenDirectory, readDirectoryFile, tooLarge } from './read-file.ts';
import { readRow } from './row.ts';

/** So many changes can be taken back. */
const mostUndo = 20;

/** A place as it is typed: the columns of a file, without `id` and `map`. */
export type EntryTexts = Readonly<Record<string, string>>;

interface Needs {
  readonly store: DirectoryStore;
  /** The kiosk's languages. */
  readonly languages: readonly string[];
  /** The calendar day that visitors see beside the addresses. */
  readonly day: () => string;
}

type Key = Pick<DirectoryEntry, 'kind' | 'id'>;

const gone: Edited = {
  ok: false,
  faults: [fileFault('gone', 'this place is no longer in the directory', 'Open the list again')],
};

/**
 * Changes of the directory one by one, with the checks of the file import. What was before each change is kept in memory:
 * it can be taken back after a sign-out, not after a restart, nor once the command line has put another directory in.
 */
export class DirectoryEditor {
  readonly #needs: Needs;
  readonly #before: GivenDirectory[] = [];
  #version = '';

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** How many changes can be taken back. */
  get undoable(): number {
    return this.#version === this.#needs.store.version() ? this.#before.length : 0;
  }

  #read(): GivenDirectory {
    const { store } = this.#needs;
    return { entries: store.read().entries, maps: store.maps() };
  }

  #replace(next: GivenDirectory): void {
    const { store, day } = this.#needs;
    store.replace(next.entries, next.maps, day());
    this.#version = store.version();
  }

  #change(before: GivenDirectory, next: GivenDirectory): Edited {
    if (tooLarge(next.entries, this.#needs.languages))
      return {
        ok: false,
        faults: [fileFault('too-much-text', 'there is too much text in the directory', 'Shorten the notes')],
      };
    if (this.undoable === 0) this.#before.length = 0;
    const earlier = this.#before.at(-1)?.maps;
    // The same sketch is kept once, however many changes there are.
    const maps = new Map(
      [...before.maps].map(([key, map]) => {
        const kept = earlier?.get(key);
        return [key, kept?.equals(map) === true ? kept : map];
      }),
    );
    this.#before.push({ entries: before.entries, maps });
    if (this.#before.length > mostUndo) this.#before.shift();
    this.#replace(next);
    return { ok: true };
  }

  #freeId(kind: string, entries: readonly DirectoryEntry[]): string {
    const taken = new Set(entries.filter((entry) => entry.kind === kind).map(({ id }) => id));
    let number = 1;
    while (taken.has(`${kind}-${number}`)) number += 1;
    return `${kind}-${number}`;
  }

  /**
   * Puts in a new place, or changes the one that `previous` names. `map` is its sketch: a picture, null for none, or
   * undefined to leave it.
   */
  save(texts: EntryTexts, previous: Key | undefined, map: Buffer | null | undefined): Edited {
    const { languages } = this.#needs;
    const before = this.#read();
    const { entries } = before;
    const index = previous === undefined ? -1 : entries.findIndex((entry) => entryKey(entry) === entryKey(previous));
    if (previous !== undefined && index < 0) return gone;
    if (previous === undefined && entries.length >= mostEntries)
      return {
        ok: false,
        faults: [
          fileFault('too-many', `there are ${mostEntries} places already`, 'Delete one first', String(mostEntries)),
        ],
      };
    const others = entries.filter((_entry, place) => place !== index);
    const kind = texts['kind'] ?? '';
    const isFree = previous !== undefined && !others.some((entry) => entry.kind === kind && entry.id === previous.id);
    const id = isFree ? previous.id : this.#freeId(kind, others);
    const columns = allColumns(languages);
    const typed: EntryTexts = { ...texts, id, map: '' };
    const cells = columns.map((column) => disarmFormula(typed[column] ?? ''));
    const row = readRow({ line: 0, cells }, columns, languages);
    if (Array.isArray(row)) return { ok: false, faults: row };
    const sketch = map === undefined && previous !== undefined ? before.maps.get(entryKey(previous)) : map;
    const entry = { ...row.entry, map: Boolean(sketch) };
    const maps = new Map(before.maps);
    if (previous !== undefined) maps.delete(entryKey(previous));
    if (sketch) maps.set(entryKey(entry), sketch);
    const next = index < 0 ? [...entries, entry] : entries.with(index, entry);
    return this.#change(before, { entries: next, maps });
  }

  remove(key: Key): Edited {
    const before = this.#read();
    const entries = before.entries.filter((entry) => entryKey(entry) !== entryKey(key));
    if (entries.length === before.entries.length) return gone;
    const maps = new Map(before.maps);
    maps.delete(entryKey(key));
    return this.#change(before, { entries, maps });
  }

  /** Shows a place one earlier or later among those of its kind, which get the numbers of that order. */
  move(key: Key, by: -1 | 1): Edited {
    const before = this.#read();
    const kind = sortDirectory(before.entries, 'ru').filter((entry) => entry.kind === key.kind);
    const from = kind.findIndex(({ id }) => id === key.id);
    const moved = kind[from];
    const other = kind[from + by];
    if (moved === undefined) return gone;
    if (other === undefined) return { ok: true };
    const order = new Map(
      kind
        .with(from, other)
        .with(from + by, moved)
        .map(({ id }, index) => [id, index + 1]),
    );
    const entries = before.entries.map((entry) =>
      entry.kind === key.kind ? { ...entry, rank: order.get(entry.id) ?? entry.rank } : entry,
    );
    return this.#change(before, { entries, maps: before.maps });
  }

  /** Puts a file's directory in the place of this one; a file with any fault changes nothing. */
  async takeIn(file: string): Promise<Edited> {
    const read = await readDirectoryFile(file, this.#needs.languages);
    return read.ok ? this.#change(this.#read(), read.directory) : read;
  }

  /** Takes the last change back; false when there is none. */
  undo(): boolean {
    const before = this.undoable === 0 ? undefined : this.#before.pop();
    if (before === undefined) return false;
    this.#replace(before);
    return true;
  }

  /** A place as it is typed. */
  textsOf(entry: DirectoryEntry): EntryTexts {
    const { languages } = this.#needs;
    const texts = entryTexts(entry, languages, '');
    return Object.fromEntries(allColumns(languages).map((column, index) => [column, texts[index] ?? '']));
  }
}
