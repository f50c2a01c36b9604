import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { headSize, largestPack } from '../../../shared/content/pack-format.ts';
import type { PackReason } from '../../../shared/content/pack-refusal.ts';
import { manifestFor, signedPack } from '../../../tools/content/sign-pack.ts';
import { packOf, publisher, stranger, usual } from '../../support/packs.ts';

/** What bad packs are made of. */
export interface Material {
  readonly database: Buffer;
  /** A pack of it that would be taken. */
  readonly good: Buffer;
  /** The pack that is installed. */
  readonly inUse: Buffer;
  /** Databases that are no good, with the reason to expect. */
  readonly broken: readonly (readonly [PackReason, Buffer])[];
  readonly random: () => number;
}

/** Puts one bad pack at a place and says why it must be refused. */
type Make = (file: string, material: Material) => readonly PackReason[];

const below = (random: () => number, limit: number) => Math.floor(random() * limit);

function bytesAt(make: (material: Material) => Buffer, ...reasons: PackReason[]): Make {
  return (file, material) => {
    writeFileSync(file, make(material));
    return reasons;
  };
}

/** One byte is another; in the head it may also claim other lengths. */
const changedByte: Make = (file, { good, random }) => {
  const bytes = Buffer.from(good);
  // Half of them among the first bytes, where there is something to interpret.
  const at = below(random, random() < 0.5 ? headSize + 400 : bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 + below(random, 255));
  writeFileSync(file, bytes);
  return ['not-a-pack', 'cut-off', 'trailing-bytes', 'too-large', 'wrong-signature', 'wrong-hash'];
};

function withManifest(change: (text: string) => string, ...reasons: PackReason[]): Make {
  return bytesAt(
    ({ database }) => {
      const manifest = change(manifestFor(database, { ...usual, sequence: 7 }));
      return signedPack(manifest, database, publisher.privateKey);
    },
    ...reasons,
  );
}

/** Every kind of bad pack by name. */
export const badPacks: readonly (readonly [name: string, make: Make])[] = [
  ['a changed byte', changedByte],
  [
    'cut off',
    (file, { good, random }) => {
      writeFileSync(file, good.subarray(0, below(random, random() < 0.5 ? 600 : good.length)));
      return ['not-a-pack', 'cut-off'];
    },
  ],
  [
    'signed by a stranger',
    bytesAt(({ database }) => packOf(database, { sequence: 7 }, stranger.privateKey), 'wrong-signature'),
  ],
  [
    'unsigned',
    bytesAt(
      ({ good }) => Buffer.concat([good.subarray(0, 16), Buffer.alloc(64), good.subarray(80)]),
      'wrong-signature',
    ),
  ],
  ['an older number', bytesAt(({ database }) => packOf(database, { sequence: 4 }), 'older')],
  ['the number of another pack', bytesAt(({ database }) => packOf(database, { sequence: 5 }), 'same-number')],
  ['the pack in use', bytesAt(({ inUse }) => inUse, 'already-installed')],
  ['expired', bytesAt(({ database }) => packOf(database, { sequence: 7, expires: '2026-11-21' }), 'expired')],
  [
    'made in the future',
    bytesAt(({ database }) => packOf(database, { sequence: 7, created: '2026-11-24' }), 'clock-wrong'),
  ],
  ['another layout', bytesAt(({ database }) => packOf(database, { sequence: 7, schema: 4 }), 'wrong-layout')],
  [
    'for a newer program',
    bytesAt(({ database }) => packOf(database, { sequence: 7, minApp: '0.1.1' }), 'newer-program-needed'),
  ],
  [
    'content before the shipped one',
    bytesAt(({ database }) => packOf(database, { sequence: 7, version: '2026-11-21-00000000' }), 'older-than-program'),
  ],
  [
    'bytes after the end',
    bytesAt(({ good, random }) => Buffer.concat([good, Buffer.alloc(1 + below(random, 5000))]), 'trailing-bytes'),
  ],
  [
    'a huge claimed content',
    bytesAt(({ good }) => {
      const bytes = Buffer.from(good);
      bytes.writeUInt32BE(0xffffffff, 12);
      return bytes;
    }, 'too-large'),
  ],
  [
    'a huge claimed manifest',
    bytesAt(({ good }) => {
      const bytes = Buffer.from(good);
      bytes.writeUInt32BE(0x7fffffff, 8);
      return bytes;
    }, 'not-a-pack'),
  ],
  [
    'a huge file',
    (file, { good }) => {
      writeFileSync(file, good);
      truncateSync(file, largestPack + 1); // a hole, it takes no room
      return ['too-large'];
    },
  ],
  ['empty', bytesAt(() => Buffer.alloc(0), 'not-a-pack')],
  ['a text', bytesAt(() => Buffer.from('PK something else entirely '.repeat(20)), 'not-a-pack')],
  ['a key twice', withManifest((text) => text.replace('"sequence":7', '"sequence":4,"sequence":7'), 'manifest-broken')],
  ['an unknown key', withManifest((text) => text.replace('{', '{"path":"../../state.db",'), 'manifest-broken')],
  [
    'a hash that is a path',
    withManifest((text) => text.replace(/"sha256":"[^"]*"/, '"sha256":"../../state"'), 'manifest-broken'),
  ],
  [
    'a version that is a path',
    withManifest((text) => text.replace(/"version":"[^"]*"/, '"version":"../../../etc"'), 'manifest-broken'),
  ],
  ['prototype keys', withManifest((text) => text.replace('{', '{"__proto__":{},'), 'manifest-broken')],
  ['a manifest that is no JSON', withManifest((text) => text.slice(0, -1), 'manifest-broken')],
  ['a number too large', withManifest((text) => text.replace('"sequence":7', '"sequence":1e300'), 'manifest-broken')],
  ['the hash of other content', withManifest((text) => text.replace(/"sha256":".{4}/, '"sha256":"0000'), 'wrong-hash')],
  ['a size that is not its own', withManifest((text) => text.replace(/"size":\d/, '"size":1'), 'manifest-broken')],
  [
    'a link',
    (file, { good }) => {
      writeFileSync(`${file}.real`, good);
      symlinkSync(`${file}.real`, file);
      return ['not-a-file'];
    },
  ],
  [
    'a folder',
    (file) => {
      mkdirSync(file);
      return ['not-a-file'];
    },
  ],
  [
    'a pipe',
    (file) => {
      spawnSync('mkfifo', [file]);
      return ['not-a-file'];
    },
  ],
  ['nothing', () => ['not-readable']],
  [
    'bad content, signed rightly',
    (file, { broken, random }) => {
      const [reason, bytes] = broken[below(random, broken.length)] ?? ['damaged', Buffer.alloc(1)];
      writeFileSync(file, packOf(bytes, { sequence: 7 }));
      return [reason];
    },
  ],
];
