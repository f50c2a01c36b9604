import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { at } from '../../../tools/setup/paths.mjs';
import { which } from '../../../tools/setup/process.mjs';

const wrapper = at('tools/electron/with-display.mjs');
const noDisplay = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
const socketOf = (display: string) => `/tmp/.X11-unix/X${display.replace(':', '')}`;

test.skipIf(!which('Xvfb'))("gives a program a display and its caller the program's output and exit code", () => {
  const script = 'console.log(process.env.DISPLAY); process.exitCode = 5';
  const result = spawnSync(process.execPath, [wrapper, process.execPath, '-e', script], {
    env: noDisplay,
    encoding: 'utf8',
  });
  expect(result.stdout).toMatch(/^:\d+\n$/);
  expect(result.status).toBe(5);
});

test.skipIf(!which('Xvfb'))('SIGTERM ends the program and the display', async () => {
  const script = 'console.log(process.env.DISPLAY); setInterval(() => {}, 1000)';
  const child = spawn(process.execPath, [wrapper, process.execPath, '-e', script], { env: noDisplay });
  const [display] = await once(child.stdout, 'data');
  expect(existsSync(socketOf(String(display).trim()))).toBe(true);
  const closed = once(child, 'close'); // the program held the output open
  child.kill('SIGTERM');
  await closed;
  await expect.poll(() => existsSync(socketOf(String(display).trim()))).toBe(false);
});
