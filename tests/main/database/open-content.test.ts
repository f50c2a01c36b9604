import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Installer, installPack } from '../../../main/content-packs/install.ts';
import { openContent } from '../../../main/database/open-content.ts';
import { packRefusal } from '../../../shared/content/pack-refusal.ts';
import { content } from '../../support/content.ts';
import { databaseOf, installerIn, packOf, stranger } from '../../support/packs.ts';
import { randomFrom } from '../../support/random.ts';
import { changed } from '../content-packs/broken-databases.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { damages } from './damages.ts';

// Each installation checks the whole content.
vi.setConfig({ testTimeout: 180_000 });

const rounds = Number(process.env['QADAM_DAMAGES'] ?? 20);

/** A kiosk with a pack installed; its database, the record that names it, and a second pack's bytes. */
async function installed() {
  const folder = temporaryFolder();
  const shipped = databaseOf(content, folder);
  const installer = installerIn(folder, shipped);
  const give = async (pack: Buffer) => {
    writeFileSync(join(folder, 'given.qadampack'), pack);
    const done = await installPack(join(folder, 'given.qadampack'), installer);
    if (!done.ok) throw new Error(`${done.reason}: ${done.detail}`);
    return installer.folder.database(done.manifest.sha256);
  };
  const file = await give(packOf(shipped));
  const next = changed(shipped, "UPDATE text SET status = 'reviewed' WHERE id = 'note.student'", folder);
  return { installer, file, content: join(folder, 'content'), give, next: packOf(next, { sequence: 2 }) };
}

/** Opens it and says how often there was trouble and which pack is in use. */
function opened(installer: Installer) {
  const causes: string[] = [];
  const { store, pack } = openContent(installer, (cause) => causes.push(String(cause)));
  onTestFinished(() => store.close());
  return { causes, pack: pack?.sequence ?? 'shipped', languages: store.languages.length };
}

test('installed content is used where it is whole', async () => {
  const { installer } = await installed();
  expect(opened(installer)).toEqual({ causes: [], pack: 1, languages: 9 });
});

test(`${rounds} times damaged, the installed content is put aside and the shipped one used`, async () => {
  const { installer, file, content: folder } = await installed();
  const kept = `${folder}-kept`;
  cpSync(folder, kept, { recursive: true });
  const random = randomFrom(20261122);
  for (let round = 0; round < rounds; round += 1) {
    const [name, damage] = damages[round % damages.length] ?? ['', () => {}];
    rmSync(folder, { recursive: true });
    cpSync(kept, folder, { recursive: true });
    damage(file, random);
    const { causes, pack, languages } = opened(installer);
    expect([name, causes.length, existsSync(file), pack, languages]).toEqual([name, 1, false, 'shipped', 9]);
    expect(opened(installer).causes).toEqual([]);
  }
});

test('damaged content gives way to the one before it', async () => {
  const { installer, give, next } = await installed();
  const file = await give(next);
  expect(opened(installer).pack).toBe(2);
  writeFileSync(file, 'something else entirely');
  expect(opened(installer)).toEqual({ causes: [expect.stringMatching(/is damaged/)], pack: 1, languages: 9 });
});

test('a key that no longer counts takes its content out of use; without any keys it stays where it is', async () => {
  const { installer, file } = await installed();
  expect(opened({ ...installer, keys: packRefusal('no-keys') })).toMatchObject({ pack: 'shipped' });
  expect(opened(installer).pack).toBe(1);
  const others = { ok: true, keys: [stranger.publicKey] } as const;
  expect(opened({ ...installer, keys: others })).toMatchObject({
    causes: [expect.stringMatching(/not signed by a publisher that this kiosk knows/)],
    pack: 'shipped',
  });
  expect(existsSync(file)).toBe(false);
});

test('a program that came with newer content uses that', async () => {
  const { installer, file } = await installed();
  const newer = temporaryFolder();
  const sql = "UPDATE meta SET value = '2026-12-01-00000000' WHERE key = 'version'";
  const shipped = join(newer, 'shipped.db');
  writeFileSync(shipped, changed(readFileSync(file), sql, newer));
  expect(opened({ ...installer, shipped })).toEqual({ causes: [], pack: 'shipped', languages: 9 });
  expect(existsSync(file)).toBe(true);
});

test('a record that cannot be read is no reason not to start', async () => {
  const { installer, content: folder } = await installed();
  writeFileSync(join(folder, 'installed.json'), '{"running":"../../state"');
  expect(opened(installer)).toMatchObject({ causes: [expect.stringMatching(/SyntaxError/)], pack: 'shipped' });
});
