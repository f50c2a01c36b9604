import type { ElectronApplication, Page } from '@playwright/test';
import { textsOf } from '../../support/content.ts';
import { openCounter } from '../../support/e2e-counter.ts';
import { action, screenNamed, tap } from '../../support/e2e-touch.ts';
import { expect, test } from '../../support/electron-app.ts';
import { until } from '../../support/until.ts';

/**
 * Makes Electron tell of a second display beside the first, or of none: a virtual X server has one output only, and
 * this Chromium does not look at monitors that are merely set up by xrandr. Windows are real.
 */
async function plug(app: ElectronApplication, there: boolean): Promise<void> {
  await app.evaluate(({ screen }, second) => {
    const own = screen.getPrimaryDisplay();
    const { width, height } = own.bounds;
    const other = { ...own, id: own.id + 1, bounds: { x: width, y: 0, width: Math.round(width / 2), height } };
    screen.getAllDisplays = () => (second ? [own, other] : [own]);
    screen.emit(second ? 'display-added' : 'display-removed', {}, other);
  }, there);
}

/** The window on the second display, as soon as it shows something. */
async function companion(app: ElectronApplication): Promise<Page> {
  const find = () => app.windows().find((page) => page.url().endsWith('/companion.html'));
  await until('the second window is open', () => find() !== undefined);
  const page = find();
  if (page === undefined) throw new Error('the second window has gone');
  await screenNamed(page, 'companion').waitFor();
  return page;
}

/** Where the visible windows stand; how large they are, is up to the X server by a pixel. */
const windows = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.isVisible())
      .map((window) => window.getBounds())
      .map(({ x, y }) => ({ x, y })),
  );

test("the visitor's display follows the clerk and goes when the clerk does", async ({ kiosk: { app, page } }) => {
  await plug(app, true);
  const before = await windows(app);
  await openCounter(page);
  await expect(page.locator('.counter-second')).toHaveCount(0);
  await tap(page, page.locator('.counter-languages [data-language="uz"]'));
  await page.locator('.counter-second').waitFor();
  const second = await companion(app);
  await expect(second.locator('html')).toHaveAttribute('lang', 'uz');
  await expect(second.locator('[data-kind="outcome"]')).toHaveCount(10);
  await expect(second.locator('[data-half="staff"], button, [role="button"]')).toHaveCount(0);

  await tap(page, page.locator('[data-row="outcome.contract"]'));
  await expect(second.locator('[data-kind="title"] h2')).toHaveText(textsOf('uz')['outcome.contract.title'] ?? '');
  await tap(page, page.locator('[data-row="document.phone"]'));
  await expect(second.locator('[data-row="document.phone"]')).toHaveClass(/is-done/);
  await page.locator('[data-row="step.hand-in"]').click();
  await expect(second.locator('[data-subject="hand-in"]')).toHaveCount(1);
  await tap(page, action(page, 'visitor-language'));
  await tap(page, page.locator('.counter-languages [data-language="tg"]'));
  await expect(second.locator('html')).toHaveAttribute('lang', 'tg');

  const refused = await second.evaluate(async () => {
    const { qadam } = globalThis as unknown as {
      qadam: { call: (channel: string, input: unknown) => Promise<unknown> };
    };
    const calls = ['staff:entry-state', 'print:able', 'staff:counter-hide', 'search:find', 'sheet:job'];
    const answers = calls.map((channel) =>
      qadam.call(channel, undefined).then(
        () => '',
        (error: Error) => error.message,
      ),
    );
    return Promise.all(answers);
  });
  for (const message of refused) expect(message).toContain('wrong-role');

  const open = await windows(app);
  expect(open).toHaveLength(2);
  expect(open).toEqual(expect.arrayContaining(before));
  await plug(app, false);
  await expect.poll(async () => windows(app)).toEqual(before);
  await expect(screenNamed(page, 'staff-counter')).toBeVisible();
  await plug(app, true);
  await companion(app);
  await tap(page, action(page, 'leave'));
  await expect.poll(async () => windows(app)).toEqual(before);
});
