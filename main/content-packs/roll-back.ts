import type { Manifest } from '../../shared/content/pack-format.ts';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';
import { type Installer, recordOf } from './install.ts';
import { codeOf } from './pack-file.ts';
import { dayOfVersion } from './rules.ts';
import { verifyInstalled } from './verify-installed.ts';

/** What is in use after a roll back; no manifest for the shipped content. */
export type RolledBack = { readonly ok: true; readonly manifest: Manifest | null } | PackRefusal;

/**
 * Puts the content before the present one in use again, or the one that the program was shipped with. Only the record
 * is changed, so what comes back is the very file. The number of the pack that is left stays the highest: it alone, or
 * a later one, can be installed afterwards.
 */
export function rollBack(
  to: 'previous' | 'shipped',
  { folder, keys, shippedVersion }: Pick<Installer, 'folder' | 'keys' | 'shippedVersion'>,
): RolledBack {
  const { running, previous, highest } = recordOf(folder);
  if (running === null) return packRefusal('nothing-before');
  const target = to === 'previous' ? previous : null;
  let manifest: Manifest | null = null;
  if (target !== null) {
    const found = verifyInstalled(folder, target, keys);
    if (!found.ok) return found;
    manifest = found.manifest;
    if (dayOfVersion(manifest.version) < dayOfVersion(shippedVersion))
      return packRefusal('older-than-program', manifest.version);
  }
  try {
    folder.write({ running: target, previous: null, highest });
    folder.tidy();
  } catch (error) {
    return packRefusal('not-written', codeOf(error));
  }
  return { ok: true, manifest };
}
