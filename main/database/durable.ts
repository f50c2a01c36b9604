import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

function flush(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Gives a finished file its name, so that after a power cut there is the whole file under it or none. */
export function renameDurably(from: string, to: string): void {
  flush(from);
  renameSync(from, to);
  // Windows can't open a folder; NTFS keeps the rename in its own journal.
  if (process.platform !== 'win32') flush(dirname(to));
}

/** Writes a small file whole or not at all, also through a power cut. */
export function writeDurably(file: string, data: string | Uint8Array): void {
  const unfinished = `${file}.part`;
  writeFileSync(unfinished, data);
  renameDurably(unfinished, file);
}
