import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screenNamed } from './e2e-touch.ts';
import { type Kiosk, launchKiosk, test } from './electron-app.ts';

/**
 * One kiosk for all tests of a describe block, started by an ordinary user, for tests that leave it as they found it.
 * Gives the way to it: there is none before the first test.
 */
export function sharedKiosk(): () => Kiosk {
  let kiosk: Kiosk | undefined;
  let profile = '';
  test.beforeAll(async ({ kioskBuild }) => {
    profile = mkdtempSync(join(tmpdir(), 'qadam-shared-'));
    kiosk = await launchKiosk(profile, { build: kioskBuild, user: 'ordinary' });
    await screenNamed(kiosk.page, 'start').waitFor();
  });
  test.afterAll(async () => {
    await kiosk?.close();
    for (const path of [profile, `${profile}-home`]) rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  });
  return () => {
    if (kiosk === undefined) throw new Error('the kiosk is started before the first test only');
    return kiosk;
  };
}
