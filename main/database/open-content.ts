import type { Manifest } from '../../shared/content/pack-format.ts';
import { packSentence } from '../../shared/content/pack-refusal.ts';
import type { InstalledFolder, InstalledRecord } from '../content-packs/installed.ts';
import type { PinnedKeys } from '../content-packs/keys.ts';
import { dayOfVersion } from '../content-packs/rules.ts';
import { verifyInstalled } from '../content-packs/verify-installed.ts';
import { ContentStore } from './content-store.ts';
import { openContentDatabase } from './open.ts';
import { moveAside } from './quarantine.ts';

/** Content in use; `pack` is null for what the program was shipped with. */
export interface OpenedContent {
  readonly store: ContentStore;
  readonly pack: Manifest | null;
}

interface Places {
  readonly folder: InstalledFolder;
  /** The content database that the program was shipped with. */
  readonly shipped: string;
  readonly keys: PinnedKeys;
}

/** The version of a content database, without reading what is in it. */
export function versionOfContent(file: string): string {
  const db = openContentDatabase(file);
  try {
    return String(db.prepare("SELECT value FROM meta WHERE key = 'version'").pluck().get());
  } finally {
    db.close();
  }
}

/** Opens content and reads its guide at once, so that content which can't be used is found while there is another one. */
function openWhole(file: string): ContentStore {
  const store = ContentStore.open(file);
  try {
    void store.guide;
    return store;
  } catch (error) {
    store.close(); // an open file can't be put aside on Windows
    throw error;
  }
}

/** The installed content, verified; undefined where the program itself came with newer content. */
function openInstalled(hash: string, { folder, shipped, keys }: Places): OpenedContent | undefined {
  const found = verifyInstalled(folder, hash, keys);
  if (!found.ok) throw new Error(packSentence(found));
  if (dayOfVersion(found.manifest.version) < dayOfVersion(versionOfContent(shipped))) return undefined;
  return { store: openWhole(folder.database(hash)), pack: found.manifest };
}

/** Puts damaged content aside and the one before it in its place, so that it costs a start once only. */
function dropRunning(folder: InstalledFolder, { running, previous, highest }: InstalledRecord): InstalledRecord {
  const next = { running: previous, previous: null, highest };
  if (running !== null) {
    const now = new Date();
    moveAside(folder.database(running), now);
    moveAside(folder.head(running), now);
  }
  folder.write(next);
  return next;
}

/**
 * Opens the content that was installed last, else the one before it, else what the program was shipped with. Installed
 * content that is damaged, of another layout or not signed with a key that counts is put aside; without any keys it
 * stays where it is.
 */
export function openContent(places: Places, onTrouble: (cause: unknown) => void): OpenedContent {
  const { folder, shipped, keys } = places;
  try {
    let record = folder.read();
    while (record.running !== null) {
      try {
        const opened = openInstalled(record.running, places);
        if (opened !== undefined) return opened;
        break;
      } catch (cause) {
        onTrouble(cause);
        if (!keys.ok) break;
        record = dropRunning(folder, record);
      }
    }
  } catch (cause) {
    onTrouble(cause); // the record can't be read, or nothing can be written
  }
  return { store: ContentStore.open(shipped), pack: null };
}
