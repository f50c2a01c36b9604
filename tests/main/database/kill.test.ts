import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOrRestore } from '../../../main/database/open-or-restore.ts';
import { StateStore } from '../../../main/database/state-store.ts';
import { verify } from '../../../main/database/verify.ts';
import { randomFrom } from '../../support/random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const kills = Number(process.env['QADAM_KILLS'] ?? 10);

/** Lets a process write, kills it as a power cut would, and gives the last number that it said was committed. */
async function writeUntilKilled(file: string, backups: string, lines: number): Promise<number> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), file, backups]);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    writer.once('error', reject);
    writer.once('exit', (code) => reject(new Error(`the writer ended with ${code} before it was killed`)));
    writer.stdout.on('data', (data) => {
      said += String(data);
      if (said.split('\n').length > lines) resolve();
    });
  });
  writer.removeAllListeners('exit');
  const gone = once(writer, 'exit');
  writer.kill('SIGKILL');
  await gone;
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

test(
  `killed ${kills} times while writing and backing up, every acknowledged write is there`,
  async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'state.db');
    const random = randomFrom(20261122);
    for (let kill = 0; kill < kills; kill += 1) {
      const acknowledged = await writeUntilKilled(file, join(folder, 'backups'), 1 + Math.floor(random() * 200));
      const { db, trouble } = openOrRestore(file);
      verify(db);
      const last = Number(new StateStore(db).setting('last'));
      db.close();
      expect([trouble, last >= acknowledged, last <= acknowledged + 200]).toEqual([undefined, true, true]);
    }
  },
  kills * 3000,
);
