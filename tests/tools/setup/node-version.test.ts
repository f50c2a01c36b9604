import { expect, test } from 'vitest';
import { checkNode } from '../../../tools/setup/node-version.mjs';

test('accepts Node 20 and newer', () => {
  expect(checkNode('20.0.0')).toBeNull();
  expect(checkNode('24.21.0')).toBeNull();
});

test('refuses an older Node and names both versions', () => {
  expect(checkNode('18.15.0')).toMatch(/Node 20 or newer.*Node 18\.15\.0/);
  expect(checkNode('9.11.2')).not.toBeNull();
});

test("runs on the project's own Node 24, not on the machine's", () => {
  expect(process.versions.node).toMatch(/^24\./);
});
