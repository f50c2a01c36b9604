import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Kiosk, launchKiosk, test } from '../support/electron-app.ts';
import { screenNamed } from '../support/e2e-touch.ts';

interface Found {
  /** Whether Chromium was told not to look for a graphics card. */
  readonly told: boolean;
  readonly drawsWithout: boolean;
}

/** What a start found, once its first screen has been told of. */
async function startOnce(userData: string): Promise<Found> {
  const kiosk: Kiosk = await launchKiosk(userData);
  try {
    await screenNamed(kiosk.page, 'start').waitFor();
    const log = join(userData, 'logs/qadam.log');
    await expect.poll(() => readFileSync(log, 'utf8')).toContain('"start-times"');
    return await kiosk.app.evaluate(({ app }) => ({
      told: app.commandLine.hasSwitch('disable-gpu'),
      drawsWithout: app.getGPUFeatureStatus().gpu_compositing === 'disabled_software',
    }));
  } finally {
    await kiosk.close();
  }
}

test('a machine without a graphics card is only asked for one at the first start after it was switched on', async ({
  userData,
}) => {
  const note = join(userData, 'graphics-card.json');
  const first = await startOnce(userData);
  expect(first.told).toBe(false);
  expect(existsSync(note)).toBe(first.drawsWithout);
  expect(await startOnce(userData)).toEqual({ told: first.drawsWithout, drawsWithout: first.drawsWithout });

  writeFileSync(note, JSON.stringify({ noCardSince: 0 }));
  expect((await startOnce(userData)).told).toBe(false);
  writeFileSync(note, '{"noCardSince":');
  expect((await startOnce(userData)).told).toBe(false);
});
