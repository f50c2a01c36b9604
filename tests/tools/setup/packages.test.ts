import { expect, test } from 'vitest';
import { matchesLock } from '../../../tools/setup/packages.mjs';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const foreign = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const lock = { packages: { '': {}, 'node_modules/zod': zod, 'node_modules/x-darwin': foreign } };

test('accepts exactly the locked packages, without those for other platforms', () => {
  expect(matchesLock(lock, { packages: { 'node_modules/zod': zod } })).toBe(true);
});

test.each([
  ['another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
  ['another content', { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } }],
  ['a missing package', {}],
  ['another version of an optional package', { 'node_modules/zod': zod, 'node_modules/x-darwin': zod }],
  ['a package that the lock no longer has', { 'node_modules/zod': zod, 'node_modules/yaml': zod }],
])('refuses %s', (_, packages) => {
  expect(matchesLock(lock, { packages })).toBe(false);
});
