import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commonest } from '../../support/content.ts';
import { Cups } from '../../support/cups.ts';
import { expectShown, setSettings } from '../../support/e2e-print.ts';
import { setPins, signIn } from '../../support/e2e-staff.ts';
import { action, tap, tapTo, walk } from '../../support/e2e-touch.ts';
import { expect, launchKiosk, test } from '../../support/electron-app.ts';

const profile = mkdtempSync(join(tmpdir(), 'qadam-refill-'));
test.afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

test('staff put in paper while the visitor waits: the sheet comes out, and the screen is handed back with it', async () => {
  const cups = await Cups.start();
  await cups.addQueue('office');
  setSettings(profile, { printSeconds: 120, idleSeconds: 20, warningSeconds: 20 });
  const kiosk = await launchKiosk(profile, { args: ['--printer=cups:office'], env: { CUPS_SERVER: cups.socket } });
  const { page } = kiosk;
  await setPins(page);
  await walk(page, 'tg', commonest);
  await tap(page, action(page, 'larger'));
  cups.set('wait', '');
  cups.set('reasons', 'media-empty-error');
  await tapTo(page, 'print', 'print');
  await expectShown(page, 'tg', { state: 'sent', reason: 'no-paper', words: ['ui.print.reason.no-paper'] });

  await signIn(page, 'counter');
  await expect(page.locator('[data-waiting-job="sent"]')).toBeVisible();
  await expect(page.locator('[data-printer="no-paper"]')).toBeVisible();
  cups.set('reasons', undefined);
  cups.set('wait', undefined);
  await expect(page.locator('[data-waiting-job]')).toHaveCount(0);
  await expect(page.locator('[data-printer="ready"]')).toBeVisible({ timeout: 30_000 });
  await tap(page, action(page, 'hand-back'));

  await expectShown(page, 'tg', { state: 'done', words: ['ui.print.done'] });
  await expect(page.locator('html[data-text="large"]')).toHaveCount(1);
  expect(cups.printed()).toHaveLength(1);
  await kiosk.close();
  await cups.close();
});
