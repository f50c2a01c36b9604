import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const mostKept = 3;

/**
 * Moves a database with its journal files into a folder of its own beside it, where a technician finds them together;
 * the newest three such folders are kept. Nothing is changed in the files.
 */
export function moveAside(file: string, now = new Date()): void {
  const all = join(dirname(file), 'quarantine');
  const folder = join(all, now.toISOString().replaceAll(/[:.]/g, '-'));
  const there = [file, `${file}-wal`, `${file}-shm`].filter((name) => existsSync(name));
  if (there.length === 0) return;
  mkdirSync(folder, { recursive: true });
  for (const name of there) renameSync(name, join(folder, basename(name)));
  // The one just made stays, even where the clock went back.
  const others = readdirSync(all).filter((name) => name !== basename(folder));
  const old = others
    .sort()
    .reverse()
    .slice(mostKept - 1);
  for (const name of old) rmSync(join(all, name), { recursive: true, force: true });
}
