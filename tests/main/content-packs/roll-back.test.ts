import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Installer, installPack } from '../../../main/content-packs/install.ts';
import { rollBack } from '../../../main/content-packs/roll-back.ts';
import { openContent } from '../../../main/database/open-content.ts';
import { content } from '../../support/content.ts';
import { databaseOf, installerIn, packOf } from '../../support/packs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { changed } from './broken-databases.ts';

// Each installation checks the whole content.
vi.setConfig({ testTimeout: 180_000 });

interface Kiosk {
  readonly installer: Installer;
  readonly install: (pack: Buffer) => ReturnType<typeof installPack>;
  /** The bytes of the content in use, as the kiosk opens it. */
  readonly running: () => Buffer;
  readonly shipped: Buffer;
  readonly database: (text: string) => Buffer;
}

function kiosk(): Kiosk {
  const folder = temporaryFolder();
  const shipped = databaseOf(content, folder);
  const installer = installerIn(folder, shipped);
  return {
    installer,
    shipped,
    database: (text) => changed(shipped, `UPDATE text SET status = 'reviewed' WHERE id = '${text}'`, folder),
    install: (pack) => {
      const file = join(folder, 'given.qadampack');
      writeFileSync(file, pack);
      return installPack(file, installer);
    },
    running: () => {
      const { store, pack } = openContent(installer, (cause) => expect.unreachable(String(cause)));
      onTestFinished(() => store.close());
      return readFileSync(pack === null ? installer.shipped : installer.folder.database(pack.sha256));
    },
  };
}

test('a roll back restores the very file before, then the shipped one', async () => {
  const { installer, install, running, shipped, database } = kiosk();
  const [first, second] = [database('note.student'), database('note.child')];
  expect(running().equals(shipped)).toBe(true);
  expect(await install(packOf(first, { sequence: 1 }))).toMatchObject({ ok: true });
  expect(running().equals(first)).toBe(true);
  expect(await install(packOf(second, { sequence: 2 }))).toMatchObject({ ok: true });
  expect(running().equals(second)).toBe(true);
  expect(rollBack('previous', installer)).toMatchObject({ ok: true, manifest: { sequence: 1 } });
  expect(running().equals(first)).toBe(true);
  expect(rollBack('previous', installer)).toEqual({ ok: true, manifest: null });
  expect(running().equals(shipped)).toBe(true);
  expect(rollBack('previous', installer)).toMatchObject({ ok: false, reason: 'nothing-before' });
});

test('one tap leads back to the shipped content, too; an older pack stays refused, the last one may come again', async () => {
  const { installer, install, running, shipped, database } = kiosk();
  const packs = [database('note.student'), database('note.child')].map((bytes, at) =>
    packOf(bytes, { sequence: at + 1 }),
  );
  for (const pack of packs) expect(await install(pack)).toMatchObject({ ok: true });
  expect(rollBack('shipped', installer)).toEqual({ ok: true, manifest: null });
  expect(running().equals(shipped)).toBe(true);
  expect(await install(packs[0] ?? shipped)).toMatchObject({ ok: false, reason: 'older' });
  expect(await install(packs[1] ?? shipped)).toMatchObject({ ok: true });
});

test('content that was damaged on the disk is not rolled back to', async () => {
  const { installer, install, running, database } = kiosk();
  const [first, second] = [database('note.student'), database('note.child')];
  const installed = await install(packOf(first, { sequence: 1 }));
  expect(await install(packOf(second, { sequence: 2 }))).toMatchObject({ ok: true });
  if (!installed.ok) throw new Error(installed.reason);
  const file = installer.folder.database(installed.manifest.sha256);
  const bytes = readFileSync(file);
  bytes[100_000] = (bytes[100_000] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(rollBack('previous', installer)).toEqual({ ok: false, reason: 'damaged', detail: 'hash' });
  expect(running().equals(second)).toBe(true);
  expect(rollBack('shipped', installer)).toEqual({ ok: true, manifest: null });
});
