import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { headSize, largestPack } from '../../shared/content/pack-format.ts';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';

const chunkSize = 256 * 1024;

/** A plain file that is open for reading. */
export interface PackFile {
  readonly ok: true;
  readonly handle: FileHandle;
  readonly size: number;
}

/** What an error of the file system is called, for the detail of a refusal. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'error';
}

/** Opens a pack's file; a link, a folder, a pipe or a device is refused without being opened or waited for. */
export async function openPackFile(file: string): Promise<PackFile | PackRefusal> {
  try {
    if (!(await lstat(file)).isFile()) return packRefusal('not-a-file');
    // Windows has neither flag, nor the pipes that they are about.
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
    const handle = await open(file, (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK);
    const stat = await handle.stat();
    const problem = !stat.isFile() ? 'not-a-file' : stat.size < headSize ? 'not-a-pack' : undefined;
    if (problem === undefined && stat.size <= largestPack) return { ok: true, handle, size: stat.size };
    await handle.close();
    return packRefusal(problem ?? 'too-large');
  } catch (error) {
    return packRefusal('not-readable', codeOf(error));
  }
}

/** Exactly these bytes of the file; undefined when it ends before. */
export async function readExactly(handle: FileHandle, from: number, length: number): Promise<Buffer | undefined> {
  const bytes = Buffer.alloc(length);
  let got = 0;
  while (got < length) {
    const { bytesRead } = await handle.read(bytes, got, length - got, from + got);
    if (bytesRead === 0) return undefined;
    got += bytesRead;
  }
  return bytes;
}

/** Copies the file's last part into a new file and onto the disk; the SHA-256 of what was written. */
export async function copyHashed(from: FileHandle, start: number, length: number, to: string): Promise<string> {
  const hash = createHash('sha256');
  const target = await open(to, 'w');
  try {
    for (let at = start; at < start + length; ) {
      const wanted = Math.min(chunkSize, start + length - at);
      const { bytesRead, buffer } = await from.read(Buffer.alloc(wanted), 0, wanted, at);
      if (bytesRead === 0) break; // shorter than it was: the hash tells
      const chunk = buffer.subarray(0, bytesRead);
      hash.update(chunk);
      await target.writeFile(chunk);
      at += bytesRead;
    }
    await target.sync();
  } finally {
    await target.close();
  }
  return hash.digest('hex');
}
