import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pinnedKeys, readKeys } from '../../../main/content-packs/keys.ts';
import { at } from '../../../tools/setup/paths.mjs';
import { makeKeys } from '../../../tools/content/key.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function keysFile(value: unknown): string {
  const file = join(temporaryFolder(), 'content-keys.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

const spki = (kind: 'ed25519' | 'ed448') => {
  const { publicKey } = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ed448');
  return publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
};

test('two keys can be pinned, while one takes the place of the other', () => {
  expect(readKeys(keysFile({ keys: [spki('ed25519'), spki('ed25519')] }))).toMatchObject({
    ok: true,
    keys: { length: 2 },
  });
});

test('the repository pins no publisher, so every pack is refused', () => {
  expect(readKeys(at('assets/keys/content-keys.json'))).toEqual({ ok: false, reason: 'no-keys', detail: '' });
});

test.each([
  ['three keys', { keys: [spki('ed25519'), spki('ed25519'), spki('ed25519')] }],
  ['another kind of key', { keys: [spki('ed448')] }],
  ['no key', { keys: ['AAAA'] }],
  ['no list', {}],
  ['something more', { keys: [], trust: 'all' }],
  ['no JSON', '{'],
])('%s: the list is broken', (_name, value) => {
  expect(readKeys(keysFile(value))).toMatchObject({ ok: false, reason: 'keys-broken' });
});

test('content:key makes a pair whose public part can be pinned, and writes over none', () => {
  const folder = join(temporaryFolder(), 'new');
  makeKeys(folder);
  expect(readKeys(join(folder, 'content-keys.json'))).toMatchObject({ ok: true, keys: { length: 1 } });
  expect(statSync(join(folder, 'content-key.pem')).mode & 0o777).toBe(0o600);
  expect(() => makeKeys(folder)).toThrow('exists already: choose another folder. Nothing was written.');
});

test("an administrator's file counts alone, where there is one that only root can write", () => {
  const [shipped, administrators] = [keysFile({ keys: [spki('ed25519')] }), keysFile({ keys: [] })];
  expect(pinnedKeys('/nowhere/content-keys.json', shipped)).toMatchObject({ ok: true });
  expect(pinnedKeys(undefined, shipped)).toMatchObject({ ok: true });
  chmodSync(administrators, 0o646);
  expect(pinnedKeys(administrators, shipped)).toEqual({
    ok: false,
    reason: 'keys-broken',
    detail: `${administrators} must belong to root alone`,
  });
  chmodSync(administrators, 0o644);
  const counts = process.getuid?.() === 0 ? 'no-keys' : 'keys-broken';
  expect(pinnedKeys(administrators, shipped)).toMatchObject({ ok: false, reason: counts });
});
