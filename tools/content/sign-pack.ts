import { createHash, type KeyObject, sign } from 'node:crypto';
import { type Manifest, manifestText, signedPart } from '../../shared/content/pack-format.ts';

/** What a publisher decides of a pack; the rest follows from its content. */
export type PackChoices = Omit<Manifest, 'format' | 'size' | 'sha256'>;

/** Any manifest and content as a signed pack, also ones that no kiosk takes. */
export function signedPack(manifest: string, content: Uint8Array, key: KeyObject): Buffer {
  const manifestBytes = Buffer.from(manifest);
  const part = signedPart(manifestBytes.length, content.length);
  const signature = sign(null, Buffer.concat([part, manifestBytes]), key);
  return Buffer.concat([part, signature, manifestBytes, content]);
}

/** The manifest for a content database. */
export function manifestFor(content: Uint8Array, choices: PackChoices): string {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return manifestText({ format: 1, ...choices, size: content.length, sha256 });
}
