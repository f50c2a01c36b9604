import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A folder that staff may read files from and write files to. */
export interface Place {
  /** `documents`, or the path of a removable drive. */
  readonly id: string;
  readonly folder: string;
}

/** Where Linux desktops and automounters put removable drives. */
const mountedUnder = ['/media/', '/run/media/'];
/** Letters that Windows gives to further drives. */
const letters = 'DEFGHIJKLMNOPQRSTUVWXYZ';
/** More files of a folder are not offered. */
const mostFiles = 60;

/** The folders of `/proc/mounts` that are removable drives; blanks in their names are written in octal (proc(5)). */
export function mountsOf(table: string): string[] {
  const points = table.split('\n').map((line) => line.split(' ')[1] ?? '');
  const names = points.map((point) =>
    point.replace(/\\([0-7]{3})/g, (_all, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))),
  );
  return names.filter((name) => mountedUnder.some((root) => name.startsWith(root))).toSorted();
}

async function drives(platform: NodeJS.Platform): Promise<string[]> {
  if (platform !== 'win32') return mountsOf(await readFile('/proc/mounts', 'utf8').catch(() => ''));
  const roots = Array.from(letters, (letter) => `${letter}:\\`);
  const there = await Promise.all(
    roots.map((root) =>
      stat(root).then(
        (found) => found.isDirectory(),
        () => undefined,
      ),
    ),
  );
  return roots.filter((_root, index) => there[index] !== undefined);
}

/** Removable drives that are in, then the kiosk's own folder under Documents, which is made where it is missing. */
export async function listPlaces(documents: string, platform = process.platform): Promise<Place[]> {
  await mkdir(documents, { recursive: true }).catch(() => undefined);
  const removable = (await drives(platform)).map((folder) => ({ id: folder, folder }));
  return [...removable, { id: 'documents', folder: documents }];
}

/** The plain files right in a folder whose names end in one of these, by name. */
export async function filesIn(folder: string, endings: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .toSorted()
    .slice(0, mostFiles);
}

/** A file of a place by its name, undefined when that is no plain name or the place is gone. */
export function fileAt(places: readonly Place[], id: string, name: string): string | undefined {
  const place = places.find((candidate) => candidate.id === id);
  return place === undefined || name !== basename(name) || /[/\\]/.test(name) ? undefined : join(place.folder, name);
}
