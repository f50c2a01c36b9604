import { createPublicKey, type KeyObject } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';

const keysFile = z.strictObject({
  /** Ed25519 public keys as SPKI in base64, the present one and at most one more while keys are rotated. */
  keys: z.array(z.base64().max(100)).max(2),
});

/** The publisher's keys that count on this kiosk. */
export type PinnedKeys = { readonly ok: true; readonly keys: readonly KeyObject[] } | PackRefusal;

function keyOf(text: string): KeyObject {
  const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`a key is of the kind ${String(key.asymmetricKeyType)}`);
  return key;
}

/** Reads a file of keys; none in it refuses every pack. */
export function readKeys(file: string): PinnedKeys {
  try {
    const { keys } = keysFile.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (keys.length === 0) return packRefusal('no-keys');
    return { ok: true, keys: keys.map(keyOf) };
  } catch (error) {
    const reason = error instanceof z.ZodError ? 'wrong shape' : error instanceof Error ? error.message : '';
    return packRefusal('keys-broken', `${file}: ${reason}`);
  }
}

/** Whether only root can have written a file. Its folder is the system's, /etc/qadam. */
function isRoots(file: string): boolean {
  const { uid, mode } = lstatSync(file);
  return uid === 0 && (mode & 0o022) === 0;
}

/**
 * The keys that count: the administrator's file where there is one, else those that the program was shipped with. An
 * administrator's file that someone else could have written counts as broken, not as absent.
 */
export function pinnedKeys(administrators: string | undefined, shipped: string): PinnedKeys {
  if (administrators === undefined || lstatSync(administrators, { throwIfNoEntry: false }) === undefined)
    return readKeys(shipped);
  if (!isRoots(administrators)) return packRefusal('keys-broken', `${administrators} must belong to root alone`);
  return readKeys(administrators);
}
