import { action, chooseLanguage, screenNamed, tap, tapTo } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';

declare global {
  /** Gone as soon as all garbage has been collected; collecting new objects only leaves it. */
  var leftBehind: WeakRef<object> | undefined;
}

test('what a visit left behind is collected soon after it, on the page and in the main process', async ({
  kiosk: { app, page },
}) => {
  await chooseLanguage(page, 'tg');
  await tapTo(page, 'guide', 'question');
  await app.evaluate(() => void (globalThis.leftBehind = new WeakRef({})));
  await page.evaluate(() => void (globalThis.leftBehind = new WeakRef({})));
  await tap(page, action(page, 'end'));
  await tapTo(page, 'restart', 'start');
  await expect.poll(() => app.evaluate(() => globalThis.leftBehind?.deref() === undefined)).toBe(true);
  await expect.poll(() => page.evaluate(() => globalThis.leftBehind?.deref() === undefined)).toBe(true);
  await expect(screenNamed(page, 'start')).toHaveCount(1);
  expect(await app.evaluate(() => typeof globalThis.gc)).toBe('undefined');
});
