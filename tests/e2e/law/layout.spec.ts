import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { at } from '../../../tools/setup/paths.mjs';
import { layoutProblems } from '../../support/e2e-layout.ts';
import { commonest } from '../../support/content.ts';
import { turnPage } from '../../support/e2e-screen.ts';
import { action, chooseLanguage, tap, tapTo, walkFromHome } from '../../support/e2e-touch.ts';
import { expect, test } from '../../support/electron-app.ts';
import { openPart, openPlace } from './open.ts';

/** Items that are long, short, of many numbered parts, or a single paragraph of a page. */
const places = ['item-2', 'item-10', 'item-31', 'annex-0'];

/** Looks at every page of what shows; what is wrong with each, and pictures of the first ones. */
async function look(page: Page, folder: string, name: string): Promise<string[]> {
  const problems: string[] = [];
  for (let number = 1; ; number += 1) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    problems.push(...(await layoutProblems(page)).map((problem) => `${name}-${number}: ${problem}`));
    if (number <= 4) await page.screenshot({ path: join(folder, `${name}-${number}.png`) });
    if (!(await turnPage(page, 'more'))) return problems;
  }
}

for (const [size, visitors] of [
  ['1080x1920', ['ru', 'hy-largest', 'uz-largest']],
  ['1280x800', ['ru', 'hy-largest', 'uz-largest']],
] as const) {
  test.describe(size, () => {
    test.use({ kioskArgs: [`--window-size=${size}`, `--checklist-folder=${at('.cache/layout-sheets')}`] });
    test.setTimeout(300_000);

    test(`the law fits ${size}, for ${visitors.join(', ')}`, async ({ kiosk: { page } }) => {
      const problems: string[] = [];
      for (const visitor of visitors) {
        const folder = at(join('out', 'screens', size, visitor, 'law'));
        mkdirSync(folder, { recursive: true });
        const see = async (name: string) => {
          problems.push(...(await look(page, folder, name)).map((problem) => `${visitor} ${problem}`));
        };
        await chooseLanguage(page, visitor.slice(0, 2));
        if (visitor.endsWith('-largest')) {
          for (const name of ['larger', 'larger', 'contrast']) await tap(page, action(page, name));
          await page.locator('html[data-text="largest"][data-scheme="contrast"]').waitFor();
        }
        await tapTo(page, 'law', 'law');
        await see('hub');
        for (const part of ['differences', 'referred', 'repealed', 'rules']) {
          await openPart(page, part);
          await see(part);
          if (part !== 'rules') await tap(page, action(page, 'back'));
        }
        for (const place of places) {
          await openPlace(page, `order-44-2025.${place}`);
          await see(place);
          await tap(page, action(page, 'back'));
        }
        await openPlace(page, 'order-44-2025.item-19');
        await tapTo(page, 'print', 'print');
        await page.locator('[data-job-state="done"]').waitFor();
        await see('print');
        await tap(page, action(page, 'home'));
        await walkFromHome(page, commonest);
        await see('checklist');
        await tapTo(page, 'steps', 'step');
        await see('step-1');
        await tap(page, action(page, 'leaflet'));
        await see('overlay');
        await tap(page, action(page, 'close'));
        await tapTo(page, 'checklist', 'checklist');
        await tapTo(page, 'end', 'thanks');
        await tapTo(page, 'restart', 'start');
      }
      expect(problems).toEqual([]);
    });
  });
}
