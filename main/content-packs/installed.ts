import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../database/durable.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const recordSchema = z.strictObject({
  /** The content in use by its hash; null for what the program was shipped with. */
  running: sha256.nullable(),
  /** What a roll back returns to; null for the shipped content. */
  previous: sha256.nullable(),
  /** The highest number that was ever installed here, whatever was rolled back since. */
  highest: z.strictObject({ sequence: z.int(), sha256 }).nullable(),
});

export type InstalledRecord = z.infer<typeof recordSchema>;

/** Before any pack is installed. */
export const nothingInstalled: InstalledRecord = { running: null, previous: null, highest: null };

/** Windows keeps a file that a running kiosk has open; it goes the next time. */
function removeIfFree(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing leads to it, so it only takes room.
  }
}

/**
 * The folder of installed content. Each content lies there under its hash, with the signed head of its pack beside it,
 * and never changes; one small file says which is in use, so that a swap is one rename.
 */
export class InstalledFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  database(hash: string): string {
    return join(this.#folder, `${hash}.db`);
  }

  /** The pack's head and manifest, as they were verified. */
  head(hash: string): string {
    return join(this.#folder, `${hash}.head`);
  }

  /** Where a content lies until it is found good. */
  staged(name: string): string {
    mkdirSync(this.#folder, { recursive: true });
    return join(this.#folder, `${name}.part`);
  }

  /** What is in use; nothing where no pack was ever installed. Throws on a record that can't be read. */
  read(): InstalledRecord {
    let text: string;
    try {
      text = readFileSync(this.#record, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothingInstalled;
      throw error;
    }
    return recordSchema.parse(JSON.parse(text));
  }

  /** Swaps the content in use, in one go and onto the disk. */
  write(record: InstalledRecord): void {
    mkdirSync(this.#folder, { recursive: true });
    writeDurably(this.#record, JSON.stringify(recordSchema.parse(record)));
  }

  /** Removes what nothing leads to any more: what an interrupted installation left, and contents before the last two. */
  tidy(): void {
    const { running, previous } = this.read();
    const kept = new Set([running, previous].filter((hash) => hash !== null));
    for (const name of this.#names()) {
      const [hash = '', ending] = name.split('.');
      const isOurs = name.endsWith('.part') || ending === 'db' || ending === 'head';
      if (isOurs && !kept.has(hash)) removeIfFree(join(this.#folder, name));
    }
  }

  get #record(): string {
    return join(this.#folder, 'installed.json');
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder);
    } catch {
      return []; // nothing was ever installed
    }
  }
}
