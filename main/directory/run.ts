import { app } from 'electron';
import { backUp } from '../database/backups.ts';
import { ContentStore } from '../database/content-store.ts';
import { DirectoryStore } from '../database/directory-store.ts';
import { openStateDatabase } from '../database/open.ts';
import { localDay } from '../ipc/count.ts';
import { paths } from '../paths.ts';
import { StartError } from '../start-error.ts';
import { faultLine, mostFaults } from './fault.ts';
import { takeIn } from './take-in.ts';
import { writeDirectoryFile } from './write-file.ts';

/** What the command line asks for: one file to take in, or to write. */
export type DirectoryTask = { readonly import: string } | { readonly export: string };

async function withStore<T>(work: (store: DirectoryStore, languages: readonly string[]) => Promise<T>): Promise<T> {
  const content = ContentStore.open(paths.content());
  try {
    const db = openStateDatabase(paths.state(), (old) => backUp(old, paths.backups()));
    try {
      return await work(new DirectoryStore(db), content.languages);
    } finally {
      db.close();
    }
  } finally {
    content.close();
  }
}

async function importFile(file: string, store: DirectoryStore, languages: readonly string[]): Promise<number> {
  const taken = await takeIn(file, { store, languages, day: localDay(new Date()) });
  if (taken.ok) {
    process.stdout.write(`Places in the directory: ${taken.entries} now, ${taken.before} before.\n`);
    return 0;
  }
  const more = taken.faults.length >= mostFaults ? 'There may be more. ' : '';
  const lines = taken.faults.map((fault) => `${faultLine(fault)}\n`).join('');
  process.stderr.write(`${lines}${more}Nothing was changed: ${file} was refused.\n`);
  return 1;
}

async function exportFile(file: string, store: DirectoryStore, languages: readonly string[]): Promise<number> {
  if (!/\.(csv|xlsx)$/i.test(file)) throw new StartError(`${file} must end in .csv or .xlsx. Nothing was written.`);
  const { entries } = store.read();
  try {
    await writeDirectoryFile(file, { entries, maps: store.maps() }, languages);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new StartError(`${file} can't be written${code}: choose another folder.`);
  }
  process.stdout.write(`Places written to ${file}: ${entries.length}.\n`);
  return 0;
}

/**
 * Takes a directory file in or writes one, and gives the exit code: 0 when done, 1 when the file was refused, with the
 * reasons on stderr. It needs no window and may run beside the kiosk, which shows the new entries from the next visit.
 */
export async function runDirectoryTask(task: DirectoryTask): Promise<number> {
  await app.whenReady();
  return withStore((store, languages) =>
    'import' in task ? importFile(task.import, store, languages) : exportFile(task.export, store, languages),
  );
}
