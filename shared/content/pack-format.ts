import { z } from 'zod';
import { isoDate } from './condition-schema.ts';

/**
 * A content pack is one file: a head of fixed size, the manifest as JSON, the content database. The head is the magic
 * word, the two lengths that follow (each 4 bytes, highest first) and an Ed25519 signature over what stands before it
 * and the manifest: so it can be verified before a single byte of it is interpreted.
 */
export const packMagic = 'QADAMPK1';
export const packEnding = '.qadampack';
const lengthsAt = packMagic.length;
const signatureAt = lengthsAt + 8;
export const headSize = signatureAt + 64;
export const largestManifest = 4096;
/** Ten times what the content takes today. */
export const largestContent = 64 * 1024 * 1024;
export const largestPack = headSize + largestManifest + largestContent;

/** What a pack says of itself. Its keys stand in the file in this order, without spaces. */
export const manifestSchema = z.strictObject({
  format: z.literal(1),
  /** Raised by one with every pack that is published; a kiosk takes no lower one. */
  sequence: z.int().min(1).max(1_000_000_000),
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/),
  /** The layout of the database. */
  schema: z.int().min(1).max(10_000),
  /** The lowest version of the program that the content is for. */
  minApp: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
  created: isoDate,
  /** The last day on which the pack may be installed; null for no such day. */
  expires: isoDate.nullable(),
  size: z.int().min(1).max(largestContent),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The head's parts, as yet unverified. */
export interface Head {
  readonly manifestLength: number;
  readonly contentLength: number;
  readonly signature: Uint8Array;
  /** What the signature is over, besides the manifest. */
  readonly signedPart: Uint8Array;
}

/** The part of a head that is signed. */
export function signedPart(manifestLength: number, contentLength: number): Uint8Array {
  const bytes = new Uint8Array(signatureAt);
  bytes.set(new TextEncoder().encode(packMagic));
  const view = new DataView(bytes.buffer);
  view.setUint32(lengthsAt, manifestLength);
  view.setUint32(lengthsAt + 4, contentLength);
  return bytes;
}

/** Takes a head apart; undefined when it is none of a pack. */
export function readHead(bytes: Uint8Array): Head | undefined {
  if (bytes.length < headSize) return undefined;
  const magic = new TextEncoder().encode(packMagic);
  if (!magic.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, headSize);
  return {
    manifestLength: view.getUint32(lengthsAt),
    contentLength: view.getUint32(lengthsAt + 4),
    signature: bytes.slice(signatureAt, headSize),
    signedPart: bytes.slice(0, signatureAt),
  };
}

/** The manifest in the one way that it may be written. */
export function manifestText(manifest: Manifest): string {
  return JSON.stringify(manifestSchema.parse(manifest));
}
