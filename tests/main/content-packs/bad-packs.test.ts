import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Installer, installPack } from '../../../main/content-packs/install.ts';
import { openContent } from '../../../main/database/open-content.ts';
import { packSentence } from '../../../shared/content/pack-refusal.ts';
import { content } from '../../support/content.ts';
import { databaseOf, installerIn, packOf } from '../../support/packs.ts';
import { randomFrom } from '../../support/random.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { badPacks, type Material } from './bad-packs.ts';
import { brokenDatabases, changed } from './broken-databases.ts';

/** `QADAM_PACKS=300` is what the threat model's figure was taken with. */
const packs = Number(process.env['QADAM_PACKS'] ?? badPacks.length);

const reviewed = (id: string) => `UPDATE text SET status = 'reviewed' WHERE language = 'tg' AND id = '${id}'`;

/** Every file of the installed content by the hash of its bytes. */
function filesIn(folder: string): Record<string, string> {
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, hash(name)]));
}

async function kioskWithTwoPacks(folder: string, database: Buffer): Promise<{ installer: Installer; inUse: Buffer }> {
  const installer = installerIn(folder, database);
  const inUse = packOf(changed(database, reviewed('note.student'), folder), { sequence: 5 });
  for (const [name, pack] of [
    ['3.qadampack', packOf(database, { sequence: 3 })],
    ['5.qadampack', inUse],
  ] as const) {
    writeFileSync(join(folder, name), pack);
    expect(await installPack(join(folder, name), installer)).toMatchObject({ ok: true });
  }
  return { installer, inUse };
}

test(
  `${packs} bad packs are refused, each with its reason, and the content in use is not touched`,
  async () => {
    const folder = temporaryFolder();
    const shipped = databaseOf(content, folder);
    const { installer, inUse } = await kioskWithTwoPacks(folder, shipped);
    const database = changed(shipped, reviewed('note.child'), folder);
    const random = randomFrom(20261122);
    const broken = brokenDatabases(database, folder);
    const material: Material = {
      database,
      good: packOf(database, { sequence: 7 }),
      inUse,
      broken: broken.map(([reason, , bytes]) => [reason, bytes]),
      random,
    };
    const before = filesIn(join(folder, 'content'));
    expect(Object.keys(before)).toHaveLength(5);
    const pack = join(folder, 'bad.qadampack');
    for (let round = 0; round < packs; round += 1) {
      const [name, make] = badPacks[round % badPacks.length] ?? ['', () => []];
      const reasons = make(pack, material);
      const refused = await installPack(pack, installer);
      if (refused.ok) throw new Error(`${name} (${round}) was taken`);
      expect([name, reasons]).toEqual([name, expect.arrayContaining([refused.reason])]);
      expect(packSentence(refused)).toMatch(/^[A-Z][^\n]+[.)]$/);
      expect(filesIn(join(folder, 'content'))).toEqual(before);
      rmSync(pack, { recursive: true, force: true });
      rmSync(`${pack}.real`, { force: true });
    }
    const { store, pack: running } = openContent(installer, (cause) => expect.unreachable(String(cause)));
    onTestFinished(() => store.close());
    expect(running?.sequence).toBe(5);
    // What all of them were made of is taken.
    writeFileSync(pack, material.good);
    expect(await installPack(pack, installer)).toMatchObject({ ok: true });
  },
  60_000 + packs * 6000,
);

test('content that a publisher signed by mistake is refused with what is wrong in it', async () => {
  const folder = temporaryFolder();
  const database = databaseOf(content, folder);
  const installer = installerIn(folder, database);
  const pack = join(folder, 'bad.qadampack');
  for (const [reason, says, bytes] of brokenDatabases(database, folder)) {
    writeFileSync(pack, packOf(bytes));
    expect(await installPack(pack, installer)).toEqual({ ok: false, reason, detail: expect.stringMatching(says) });
  }
  writeFileSync(pack, packOf(database));
  expect(await installPack(pack, installer)).toMatchObject({ ok: true });
}, 240_000);
