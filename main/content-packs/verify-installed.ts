import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { headSize, type Manifest } from '../../shared/content/pack-format.ts';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';
import type { InstalledFolder } from './installed.ts';
import type { PinnedKeys } from './keys.ts';
import { codeOf } from './pack-file.ts';
import { measuredHead, verifyManifest } from './verify.ts';

/**
 * Whether installed content is still, byte for byte, what a publisher signed whose key still counts. Its hash says more
 * than SQLite's own checks, which it passed when it was installed.
 */
export function verifyInstalled(
  folder: InstalledFolder,
  hash: string,
  keys: PinnedKeys,
): { readonly ok: true; readonly manifest: Manifest } | PackRefusal {
  if (!keys.ok) return keys;
  try {
    const signed = readFileSync(folder.head(hash));
    const head = measuredHead(signed);
    if (!head.ok) return head;
    const verified = verifyManifest(head, signed.subarray(headSize), keys.keys);
    if (!verified.ok) return verified;
    const found = createHash('sha256')
      .update(readFileSync(folder.database(hash)))
      .digest('hex');
    return found === verified.manifest.sha256 && found === hash ? verified : packRefusal('damaged', 'hash');
  } catch (error) {
    return packRefusal('damaged', codeOf(error));
  }
}
