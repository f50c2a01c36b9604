import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { descendants, memoryOf, parseRollup } from '../../../tools/bench/memory.ts';

test("reads a process's share and its resident size", () => {
  const text =
    '55d0-7ffe ---p 00000000 00:00 0 [rollup]\nRss:   204800 kB\nPss:   102400 kB\nPss_Anon:   51200 kB\nPss_Shmem:   1024 kB\n';
  expect(parseRollup(text)).toEqual({ pss: 100, rss: 200, own: 51 });
});

test('finds a process with its children and grandchildren, and no others', () => {
  const parentOf = new Map([
    [2, 1],
    [3, 2],
    [4, 1],
    [5, 9],
  ]);
  expect(descendants(1, parentOf)).toEqual([1, 2, 3, 4]);
});

test.runIf(process.platform === 'linux')('counts the memory of running children', async () => {
  const alone = memoryOf(process.pid).rss;
  const child = spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)']);
  await once(child.stdout, 'data');
  expect(memoryOf(process.pid).rss).toBeGreaterThan(alone + 20);
  child.kill();
});
