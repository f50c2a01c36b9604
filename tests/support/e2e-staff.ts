import type { Page } from '@playwright/test';
import type { QadamBridge } from '../../shared/api.ts';
import { devtools, screenNamed, tap } from './e2e-touch.ts';

/** The PINs that tests use. */
export const pins = { counter: '2580147', manager: '7410258' } as const;

/** Sets both PINs of a kiosk that has none, through the page's own bridge. */
export async function setPins(page: Page): Promise<void> {
  await page.evaluate(async ({ counter, manager }) => {
    const { qadam } = globalThis as unknown as { qadam: QadamBridge };
    await qadam.call('staff:entry-set-pin', { role: 'counter', pin: counter });
    await qadam.call('staff:entry-set-pin', { role: 'manager', pin: manager });
  }, pins);
}

/** Holds the logo with a finger until the PIN pad is there. */
export async function holdLogo(page: Page): Promise<void> {
  const box = await page.locator('.brand').last().boundingBox();
  if (box === null) throw new Error('there is no logo on this screen');
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const session = await devtools(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await screenNamed(page, 'staff-pin').waitFor();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Brings staff of this role in by touch, and waits for their home page. */
export async function signIn(page: Page, role: keyof typeof pins): Promise<void> {
  await holdLogo(page);
  for (const digit of pins[role]) await tap(page, page.locator(`[data-action="digit-${digit}"]`));
  await tap(page, page.locator('[data-action="pin-enter"]'));
  await screenNamed(page, 'staff-home').waitFor();
}
