import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packEnding } from '../../shared/content/pack-format.ts';

/** A file that may be a pack. `id` is how a page names it, as no page ever gives a path. */
export interface FoundPack {
  readonly id: string;
  readonly file: string;
  readonly name: string;
  /** What the medium or folder is called. */
  readonly place: string;
}

const mostEntries = 300;
const mostFolders = 30;
const mostPacks = 20;

/** Where Linux mounts what is plugged in: a folder for each medium there, or for each user and in it for each medium. */
const mountRoots: readonly string[] = process.platform === 'win32' ? [] : ['/media', '/run/media'];

/** Entries of a folder, a bounded number of them; none where it can't be read. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  const found: Dirent[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      found.push(entry);
      if (found.length >= mostEntries) break;
    }
  } catch {
    // no such folder, not ours to read, or pulled out just now
  }
  return found;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await entriesOf(folder);
  // A link is no folder: nothing on a medium leads elsewhere.
  return entries
    .filter((entry) => entry.isDirectory())
    .slice(0, mostFolders)
    .map((entry) => join(folder, entry.name));
}

/** The folders that media may be mounted at. */
export async function mediaFolders(roots: readonly string[] = mountRoots): Promise<string[]> {
  if (process.platform === 'win32') return Array.from('DEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `${letter}:\\`);
  const first = (await Promise.all(roots.map(foldersIn))).flat();
  const second = (await Promise.all(first.map(foldersIn))).flat();
  return [...first, ...second];
}

function idOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 16);
}

/** The packs at the top of these folders; nothing is opened. */
export async function findPacks(folders: readonly string[]): Promise<FoundPack[]> {
  const found: FoundPack[] = [];
  for (const folder of folders) {
    for (const entry of await entriesOf(folder)) {
      if (!entry.isFile() || !entry.name.toLowerCase().endsWith(packEnding)) continue;
      const file = join(folder, entry.name);
      found.push({
        id: idOf(file),
        file,
        name: entry.name.slice(0, 100),
        place: (basename(folder) || folder).slice(0, 100),
      });
      if (found.length >= mostPacks) return found;
    }
  }
  return found;
}
