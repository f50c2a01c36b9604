import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../tools/setup/lock.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qadam-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('lets one command in at a time', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all([withLock('a', work, folder), withLock('a', work, folder), withLock('a', work, folder)]);
  expect(most).toBe(1);
});

test('is free again after a failure', async () => {
  await expect(withLock('a', () => Promise.reject(new Error('no disk')), folder)).rejects.toThrow('no disk');
  expect(existsSync(join(folder, 'a.lock'))).toBe(false);
});

test('takes over the lock of a command that has died', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(folder, 'a.lock'), String(pid));
  await expect(withLock('a', () => Promise.resolve('done'), folder)).resolves.toBe('done');
});
