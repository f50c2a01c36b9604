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

test('a page that many visits have used is loaded anew when nobody is there', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'tg');
  await page.evaluate(async () => {
    const { qadam } = window as unknown as { qadam: { call(name: string, input: unknown): Promise<void> } };
    Object.assign(globalThis, { isOld: true });
    for (const on of Array.from({ length: 41 }, (_, index) => index % 2 === 0)) await qadam.call('visit:state', { on });
  });
  const isOld = () => page.evaluate(() => 'isOld' in globalThis);
  await tapTo(page, 'search', 'search');
  expect(await isOld()).toBe(true);
  const loaded = page.waitForEvent('domcontentloaded', { timeout: 30_000 });
  await tap(page, action(page, 'end'));
  await tapTo(page, 'restart', 'start');
  await loaded;
  expect(await isOld()).toBe(false);
  await screenNamed(page, 'start').waitFor();
  await chooseLanguage(page, 'hy');
});
