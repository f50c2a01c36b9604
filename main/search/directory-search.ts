import { type DirectoryEntry, entryKey } from '../../shared/directory/entry.ts';
import { nameIn } from '../../shared/directory/words.ts';
import type { DirectoryStore } from '../database/directory-store.ts';
import type { SearchStore } from '../database/search-store.ts';
import { createDirectoryIndex, type FoundEntry } from './directory-index.ts';

/** An entry in every language that the office wrote something in; the name on the door first, as it is shown. */
function foundEntry(entry: DirectoryEntry): FoundEntry {
  const door = nameIn(entry, 'ru').language;
  const written = [entry.name, entry.address, entry.notes].flatMap((texts) => Object.keys(texts));
  const common = [entry.area, ...entry.phones];
  return {
    kind: 'directory',
    id: entryKey(entry),
    texts: [...new Set([door, ...written])].map((language, index) => ({
      language,
      title: entry.name[language] ?? '',
      body: [entry.address[language], entry.notes[language], ...(index === 0 ? common : [])].filter(Boolean).join('\n'),
    })),
  };
}

/** Gives the office's directory to search in; its index is made when it is first asked for and after each change. */
export function directorySearch(directory: DirectoryStore): () => SearchStore {
  let made: { version: string; index: ReturnType<typeof createDirectoryIndex> } | undefined;
  return () => {
    const version = directory.version();
    if (made?.version !== version) {
      made?.index.close();
      made = { version, index: createDirectoryIndex(directory.read().entries.map(foundEntry)) };
    }
    return made.index.store;
  };
}
