import type { DirectoryStore } from '../database/directory-store.ts';
import type { Handlers } from './register.ts';

type Reads = Pick<Handlers, 'directory:list' | 'directory:map'>;

/** The office's directory, read anew on every call, as the office may have put in another meanwhile. */
export function directoryHandlers(store: Pick<DirectoryStore, 'read' | 'map'>): Reads {
  return {
    'directory:list': () => store.read(),
    'directory:map': ({ kind, id }) => ({ png: store.map(kind, id)?.toString('base64') ?? null }),
  };
}

/** Where no office has set anything up: a directory without entries. */
export const emptyDirectoryHandlers: Reads = directoryHandlers({
  read: () => ({ given: null, entries: [] }),
  map: () => undefined,
});
