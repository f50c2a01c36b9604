import { dirname } from 'node:path';
import { directoryKinds } from '../../shared/directory/entry.ts';
import { sortDirectory } from '../../shared/directory/filter.ts';
import type { DirectoryStore } from '../database/directory-store.ts';
import { DirectoryEditor } from '../directory/editor.ts';
import { type Fault, fileFault } from '../directory/fault.ts';
import { mapOf } from '../directory/read-file.ts';
import { writeDirectoryFile } from '../directory/write-file.ts';
import type { Audit } from '../staff/audit.ts';
import { fileAt, filesIn, listPlaces } from '../staff/places.ts';
import { writeFailure } from '../staff/write-out.ts';
import { localDay } from './count.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly store: DirectoryStore;
  /** The kiosk's languages. */
  readonly languages: readonly string[];
  /** The folder for files where no removable drive is in. */
  readonly documents: () => string;
  readonly audit: Audit;
  /** Called when places changed: sheets that were drawn with the places before are out of date. */
  readonly changed: () => void;
}

type DirectoryHandlers = Pick<
  Handlers,
  | 'staff:office-places'
  | 'staff:office-directory'
  | 'staff:office-directory-save'
  | 'staff:office-directory-remove'
  | 'staff:office-directory-move'
  | 'staff:office-directory-import'
  | 'staff:office-directory-export'
  | 'staff:office-directory-undo'
>;

export const driveGone: Fault = fileFault('drive-gone', 'the drive or the file is gone', 'Put the drive in again');

/** The office's directory as staff change it; visitors see a change from their next visit on. */
export function staffDirectoryHandlers({ store, languages, documents, audit, changed }: Needs): DirectoryHandlers {
  const editor = new DirectoryEditor({ store, languages, day: () => localDay(new Date()) });
  const places = () => listPlaces(documents());
  const chosen = async ({ place, name }: { place: string; name: string }) => fileAt(await places(), place, name);
  const noted = <T extends { ok: boolean }>(result: T, ...said: Parameters<Audit>): T => {
    if (result.ok) audit(...said);
    return result;
  };
  const change: typeof noted = (result, ...said) => {
    if (result.ok) changed();
    return noted(result, ...said);
  };
  return {
    'staff:office-places': async () =>
      Promise.all(
        (await places()).map(async ({ id, folder }) => ({
          id,
          folder,
          tables: await filesIn(folder, ['.csv', '.xlsx']),
          pictures: await filesIn(folder, ['.png']),
        })),
      ),
    'staff:office-directory': () => {
      const { given, entries } = store.read();
      const sorted = directoryKinds.flatMap((kind) =>
        sortDirectory(entries, 'ru').filter((entry) => entry.kind === kind),
      );
      const listed = sorted.map((entry) => ({ entry, texts: editor.textsOf(entry) }));
      return { given, places: listed, undoable: editor.undoable };
    },
    'staff:office-directory-save': async ({ previous, texts, map }) => {
      const file = map ? await chosen(map) : undefined;
      if (map && file === undefined) return { ok: false, faults: [driveGone] };
      const sketch = file === undefined ? undefined : await mapOf({ line: 0, map: map?.name ?? '' }, dirname(file));
      if (sketch !== undefined && !Buffer.isBuffer(sketch)) return { ok: false, faults: [sketch] };
      return change(
        editor.save(texts, previous, map === null ? null : sketch),
        'directory-save',
        previous?.id ?? 'new',
      );
    },
    'staff:office-directory-remove': (key) => change(editor.remove(key), 'directory-remove', key.id),
    'staff:office-directory-move': ({ by, ...key }) => change(editor.move(key, by), 'directory-move', key.id),
    'staff:office-directory-import': async (from) => {
      const file = await chosen(from);
      if (file === undefined) return { ok: false, faults: [driveGone] };
      return change(await editor.takeIn(file), 'directory-import', String(store.read().entries.length));
    },
    'staff:office-directory-export': async ({ place, kind }) => {
      const file = await chosen({ place, name: `qadam-directory-${localDay(new Date())}.${kind}` });
      if (file === undefined) return { ok: false, code: 'ENOENT' };
      try {
        await writeDirectoryFile(file, { entries: store.read().entries, maps: store.maps() }, languages);
        return noted({ ok: true, file }, 'directory-export', kind);
      } catch (error) {
        return writeFailure(error);
      }
    },
    'staff:office-directory-undo': () => {
      return { done: change({ ok: editor.undo() }, 'directory-undo').ok };
    },
  };
}
