import { join } from 'node:path';
import { barriers } from '../../support/e2e-axe.ts';
import { everyStaffPage, furnish } from '../../support/e2e-staff-walk.ts';
import { expect, launchKiosk, test } from '../../support/electron-app.ts';

test('no page of the staff shuts anybody out, in light and in contrast', async ({ userData }) => {
  furnish(userData);
  const env = { HOME: userData, XDG_CONFIG_HOME: join(userData, 'config') };
  const { page, close } = await launchKiosk(userData, { args: ['--window-size=1080x1920'], env });
  const found: string[] = [];
  await everyStaffPage(page, async (name) => {
    // What the staff's layer covers goes on moving underneath; nobody sees it.
    const part = (await page.locator('.staff-layer').count()) > 0 ? '.staff-layer' : 'html';
    found.push(...(await barriers(page, name, part)));
    // Only colours differ: the tree is the same.
    const scheme = await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const before = dataset['scheme'] ?? '';
      dataset['scheme'] = 'contrast';
      return before;
    });
    found.push(...(await barriers(page, `${name} in contrast`, part, ['color-contrast'])));
    await page.evaluate((before) => (document.documentElement.dataset['scheme'] = before), scheme);
  });
  expect(found).toEqual([]);
  await close();
});
