import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeys } from '../../../main/content-packs/keys.ts';
import { openContent } from '../../../main/database/open-content.ts';
import { verify } from '../../../main/database/verify.ts';
import { openContentDatabase } from '../../../main/database/open.ts';
import { content } from '../../support/content.ts';
import { databaseOf, installerIn, packOf, publisher, usual } from '../../support/packs.ts';
import { randomFrom } from '../../support/random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { changed } from './broken-databases.ts';

const kills = Number(process.env['QADAM_KILLS'] ?? 4);

/** Moments of an installation, as its files show them: copying, checking, and each step of the swap. */
const moments: readonly ((files: readonly string[], staged: number, random: number) => boolean)[] = [
  (_files, staged, random) => staged > random * 5_000_000,
  (_files, staged) => staged > 5_600_000,
  (files) => files.some((name) => name.endsWith('.db')),
  (files) => files.some((name) => name.endsWith('.head')),
  (files) => files.includes('installed.json.part'),
  (files) => files.includes('installed.json'),
];

/** What lies in the folder of installed content besides what lay there before, and how much of a pack is copied. */
function progress(place: string, before: ReadonlySet<string>): { files: string[]; staged: number } {
  const files = existsSync(place) ? readdirSync(place).filter((name) => !before.has(name)) : [];
  const part = files.find((name) => /^[0-9a-f]{16}\.part$/.test(name));
  const staged = part === undefined ? undefined : statSync(join(place, part), { throwIfNoEntry: false });
  return { files, staged: staged?.size ?? 0 };
}

/**
 * Lets a process install packs from a number on and kills it at a moment of an installation. The last number that it
 * said was installed.
 */
async function installUntilKilled(folder: string, first: number, random: () => number): Promise<number> {
  const place = join(folder, 'content');
  const record = join(place, 'installed.json');
  // The record is there from the first installation on: to see it change it is looked at under another name.
  const before = new Set(existsSync(place) ? readdirSync(place) : []);
  const program = join(import.meta.dirname, 'installing.ts');
  const child = spawn(process.execPath, [program, folder, String(first), usual.version, usual.created]);
  let said = '';
  let complaint = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (complaint += String(data)));
  const gone = once(child, 'exit');
  const told = existsSync(record) ? statSync(record).mtimeMs : 0;
  const isNow = moments[Math.floor(random() * moments.length)] ?? (() => true);
  const share = random();
  for (;;) {
    const { files, staged } = progress(place, before);
    const swapped = existsSync(record) && statSync(record).mtimeMs !== told ? ['installed.json'] : [];
    if (isNow([...files, ...swapped], staged, share) || said !== '') break;
    if (child.exitCode !== null) throw new Error(`the installer ended by itself: ${complaint}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  child.kill('SIGKILL');
  await gone;
  return Number(said.trimEnd().split('\n').at(-1) ?? 0);
}

test(
  `killed ${kills} times while packs are installed, the old content or the new one is there whole`,
  async () => {
    const folder = temporaryFolder();
    const database = databaseOf(content, folder);
    const installer = installerIn(folder, database);
    const key = publisher.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    writeFileSync(join(folder, 'keys.json'), JSON.stringify({ keys: [key] }));
    const variant = (text: string) =>
      changed(database, `UPDATE text SET status = 'reviewed' WHERE language = 'tg' AND id = '${text}'`, folder);
    const databases = [variant('note.student'), variant('note.child')];
    const random = randomFrom(20261122);
    let last = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const waiting = Array.from({ length: 3 }, (_, index) => last + 1 + index);
      for (const sequence of waiting) {
        const file = join(folder, `${sequence}.qadampack`);
        if (!existsSync(file)) writeFileSync(file, packOf(databases[sequence % 2] ?? database, { sequence }));
      }
      const said = await installUntilKilled(folder, last + 1, random);
      const { store, pack } = openContent({ ...installer, keys: readKeys(join(folder, 'keys.json')) }, (cause) =>
        expect.unreachable(String(cause)),
      );
      expect(store.languages).toHaveLength(9);
      store.close();
      const now = pack?.sequence ?? 0;
      // What was said to be installed is; one more may be, that could not be said any more.
      expect(now === Math.max(last, said) || now === Math.max(last, said) + 1).toBe(true);
      if (pack !== null) {
        const db = openContentDatabase(installer.folder.database(pack.sha256));
        verify(db);
        db.close();
      }
      for (let sequence = last; sequence < now; sequence += 1)
        rmSync(join(folder, `${sequence}.qadampack`), { force: true });
      last = now;
    }
  },
  60_000 + kills * 60_000,
);
