import { type KeyObject, verify as verifySignature } from 'node:crypto';
import {
  type Head,
  largestContent,
  largestManifest,
  type Manifest,
  manifestSchema,
  manifestText,
  readHead,
} from '../../shared/content/pack-format.ts';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';
import { problemOf } from '../problem.ts';

export type Verified = { readonly ok: true; readonly manifest: Manifest } | PackRefusal;

/** Takes a head apart and bounds what it claims, before anything of these lengths is read. */
export function measuredHead(bytes: Uint8Array): ({ readonly ok: true } & Head) | PackRefusal {
  const head = readHead(bytes);
  if (head === undefined) return packRefusal('not-a-pack');
  if (head.manifestLength === 0 || head.manifestLength > largestManifest) return packRefusal('not-a-pack');
  if (head.contentLength === 0 || head.contentLength > largestContent) return packRefusal('too-large');
  return { ok: true, ...head };
}

/** Reads a manifest whose signature holds. It must be written in the one way there is, so no key can come twice. */
function readManifest(bytes: Uint8Array, contentLength: number): Verified {
  const text = Buffer.from(bytes).toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return packRefusal('manifest-broken', 'not JSON');
  }
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) return packRefusal('manifest-broken', problemOf(parsed.error));
  if (manifestText(parsed.data) !== text) return packRefusal('manifest-broken', 'not in its one form');
  if (parsed.data.size !== contentLength) return packRefusal('manifest-broken', 'size');
  return { ok: true, manifest: parsed.data };
}

/**
 * Verifies the signature of a pack over head and manifest and only then parses the manifest. The content's bytes are
 * still to be measured against its hash.
 */
export function verifyManifest(head: Head, manifest: Uint8Array, keys: readonly KeyObject[]): Verified {
  const signed = Buffer.concat([head.signedPart, manifest]);
  const holds = keys.some((key) => verifySignature(null, signed, key, head.signature));
  return holds ? readManifest(manifest, head.contentLength) : packRefusal('wrong-signature');
}
