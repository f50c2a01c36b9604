import { createWriteStream, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { largestPack } from '../../shared/content/pack-format.ts';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';
import { codeOf } from './pack-file.ts';

export interface Remote {
  /** The pack's address, beginning with https:. */
  readonly url: string;
  /** A PEM file of the authority that the server's certificate is from, where it is not one of the usual ones. */
  readonly authority: string | null;
}

class TooLargeError extends Error {}

/** Lets so many bytes through and no more. */
function atMost(bytes: number): Transform {
  let left = bytes;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      left -= chunk.length;
      done(left < 0 ? new TooLargeError() : null, chunk);
    },
  });
}

async function respond({ url, authority }: Remote, signal: AbortSignal): Promise<IncomingMessage> {
  // Not at every start of the kiosk: it takes longer to load than most of what is needed there.
  const { get } = await import('node:https');
  return new Promise((resolve, reject) => {
    const ca = authority === null ? {} : { ca: readFileSync(authority) };
    // Whatever the environment says: a certificate that can't be verified ends it here.
    get(url, { ...ca, agent: false, rejectUnauthorized: true, minVersion: 'TLSv1.2', signal }, resolve).once(
      'error',
      reject,
    );
  });
}

/**
 * Fetches a pack into a file. The only request that the program ever makes, and only where an address is set: over TLS
 * with a verified certificate, to that very address, without being led elsewhere, within a time and a size.
 */
export async function fetchPack(
  remote: Remote,
  to: string,
  { timeoutMs = 120_000, most = largestPack } = {},
): Promise<{ readonly ok: true } | PackRefusal> {
  try {
    const response = await respond(remote, AbortSignal.timeout(timeoutMs));
    if (response.statusCode !== 200) {
      response.destroy();
      return packRefusal('not-fetched', `HTTP ${response.statusCode ?? 0}`);
    }
    await pipeline(response, atMost(most), createWriteStream(to, { flags: 'w' }));
    return { ok: true };
  } catch (error) {
    return error instanceof TooLargeError ? packRefusal('too-large') : packRefusal('not-fetched', codeOf(error));
  }
}
