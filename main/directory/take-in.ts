import type { DirectoryStore } from '../database/directory-store.ts';
import type { Fault } from './fault.ts';
import { readDirectoryFile } from './read-file.ts';

interface TakeInto {
  readonly store: Pick<DirectoryStore, 'read' | 'replace'>;
  /** The kiosk's languages. */
  readonly languages: readonly string[];
  /** The calendar day that visitors see beside the addresses. */
  readonly day: string;
}

export type TakenIn =
  | { ok: true; readonly entries: number; readonly before: number }
  | { ok: false; readonly faults: readonly Fault[] };

/** Puts a file's directory in the place of the present one; a file with any fault changes nothing. */
export async function takeIn(file: string, { store, languages, day }: TakeInto): Promise<TakenIn> {
  const read = await readDirectoryFile(file, languages);
  if (!read.ok) return read;
  const { entries, maps } = read.directory;
  const before = store.read().entries.length;
  store.replace(entries, maps, day);
  return { ok: true, entries: entries.length, before };
}
