import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installer } from '../../main/content-packs/install.ts';
import { InstalledFolder } from '../../main/content-packs/installed.ts';
import type { Content } from '../../shared/content/model.ts';
import { compile } from '../../tools/content/compile.ts';
import { versionOf } from '../../tools/content/database.ts';
import { manifestFor, type PackChoices, signedPack } from '../../tools/content/sign-pack.ts';
import { content as shippedContent } from './content.ts';

/** A publisher of this test run, and someone else. */
export const publisher = generateKeyPairSync('ed25519');
export const stranger = generateKeyPairSync('ed25519');

/** The day on which packs of the tests are made and installed. */
export const packDay = '2026-11-22';

/** What a pack of the shipped content says, but for its number. */
export const usual: PackChoices = {
  sequence: 1,
  version: versionOf(shippedContent),
  schema: 3,
  minApp: '0.1.0',
  created: packDay,
  expires: null,
};

/** Compiles content, perhaps a broken one, into the bytes of its database. */
export function databaseOf(content: Content, folder: string): Buffer {
  const file = join(folder, 'compiled.db');
  compile(content, file);
  return readFileSync(file);
}

/** A whole pack of a database. */
export function packOf(
  database: Uint8Array,
  choices: Partial<PackChoices> = {},
  key: KeyObject = publisher.privateKey,
): Buffer {
  return signedPack(manifestFor(database, { ...usual, ...choices }), database, key);
}

/** A kiosk in a folder, without a window: what it was shipped with, and where it installs to. */
export function installerIn(folder: string, shippedDatabase: Uint8Array): Installer {
  mkdirSync(folder, { recursive: true });
  const shipped = join(folder, 'shipped.db');
  writeFileSync(shipped, shippedDatabase);
  return {
    folder: new InstalledFolder(join(folder, 'content')),
    shipped,
    shippedVersion: usual.version,
    keys: { ok: true, keys: [publisher.publicKey] },
    app: '0.1.0',
    today: packDay,
  };
}
