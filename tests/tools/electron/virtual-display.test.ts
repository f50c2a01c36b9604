import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { firstLine } from '../../../tools/electron/virtual-display.mjs';

test('waits for the whole line, as Xvfb writes its end separately', async () => {
  const stream = new PassThrough();
  const line = firstLine(stream);
  for (const part of ['1', '2', '\n']) {
    stream.write(part);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await expect(line).resolves.toBe('12');
  expect(stream.read()).toBeNull();
});
