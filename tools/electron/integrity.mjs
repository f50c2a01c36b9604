import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { basename } from 'node:path';
import { SetupError } from '../setup/say.mjs';

/**
 * Refuses a file whose contents are not the pinned ones.
 * @param {string} file
 * @param {string} expected a subresource integrity value, sha512-...
 */
export async function checkIntegrity(file, expected) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const actual = `sha512-${hash.digest('base64')}`;
  if (actual !== expected) {
    throw new SetupError(
      `${basename(file)} is refused: its checksum is ${actual}, but ${expected} is pinned in tools/electron; delete it and try again, or ask where it came from.`,
    );
  }
}
