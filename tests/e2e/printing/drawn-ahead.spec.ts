import type { Locator, Page } from '@playwright/test';
import { at } from '../../../tools/setup/paths.mjs';
import { chooseLanguage, devtools, screenNamed, tapTo } from '../../support/e2e-touch.ts';
import { holdTime } from '../../support/e2e-walk-look.ts';
import { expect, test } from '../../support/electron-app.ts';

test.use({ kioskHook: at('tests/support/count-hook.cjs') });

/** A touch that waits for no frame, as none comes while time stands still. */
async function touch(page: Page, target: Locator): Promise<void> {
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const session = await devtools(page);
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('a sheet is drawn ahead while its list is read, not while somebody touches', async ({ kiosk: { app, page } }) => {
  const isAsked = () =>
    app.evaluate(() =>
      (globalThis as unknown as { qadamCounts: { calls: string[] } }).qadamCounts.calls.includes('print:prepare'),
    );
  await holdTime(page);
  await chooseLanguage(page, 'tg');
  await tapTo(page, 'guide', 'question');
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 10_000);
  await touch(page, page.locator('[data-option="yes"]'));
  await screenNamed(page, 'checklist').waitFor();
  for (let touches = 0; touches < 3; touches += 1) {
    await page.clock.runFor(900);
    await touch(page, page.locator('h1'));
  }
  await page.clock.runFor(900);
  expect(await isAsked()).toBe(false);
  await page.clock.runFor(200);
  await expect.poll(isAsked).toBe(true);
});
