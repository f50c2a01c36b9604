import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { physicalPxPerMm } from '../../shared/screen-size.ts';
import { at } from '../../tools/setup/paths.mjs';
import { barriers } from '../support/e2e-axe.ts';
import { test } from '../support/e2e-directory.ts';
import { layoutProblems } from '../support/e2e-layout.ts';
import {
  allColours,
  allSizes,
  argumentsOf,
  type Format,
  formats,
  type Look,
  nameOfLook,
} from '../support/e2e-looks.ts';
import { fixedControls, highControls, movedSince, type Places, readingProblems } from '../support/e2e-reading.ts';
import { holdTime, walkLook } from '../support/e2e-walk-look.ts';
import type { See } from '../support/e2e-walk-screens.ts';
import { expect } from '../support/electron-app.ts';

/**
 * What is looked at in every run: each language, size of text, scheme and panel at least once. QADAM_LOOKS=axe sees every
 * screen x language x scheme x panel, QADAM_LOOKS=sizes every screen x language x size of text x panel, `all` both;
 * QADAM_ONLY='^(hy|tk)-' those of them whose name it fits.
 */
const few: Readonly<Record<string, readonly Look[]>> = {
  '1080x1920': [
    { language: 'hy', text: 'largest', scheme: 'contrast' },
    { language: 'uz', text: 'normal', scheme: 'light', reach: 'low' },
    { language: 'kk', text: 'large', scheme: 'dark' },
  ],
  '1920x1080': [
    { language: 'ru', text: 'larger', scheme: 'light' },
    { language: 'az', text: 'normal', scheme: 'dark', spaced: true },
  ],
  '1366x768': [
    { language: 'tk', text: 'normal', scheme: 'light' },
    { language: 'hy', text: 'largest', scheme: 'light' },
  ],
  '1440x900': [
    { language: 'tg', text: 'normal', scheme: 'contrast' },
    { language: 'ky', text: 'large', scheme: 'light' },
    { language: 'en', text: 'normal', scheme: 'light' },
  ],
};
const asked = process.env['QADAM_LOOKS'] ?? '';
const only = new RegExp(process.env['QADAM_ONLY'] ?? '');
const looksFor = ({ size }: Format): readonly Look[] => {
  if (asked === '') return few[size] ?? [];
  const looks = [...(asked === 'sizes' ? [] : allColours), ...(asked === 'axe' ? [] : allSizes)];
  return looks.filter((look) => only.test(nameOfLook(look)));
};

/** How many pages of a long list: enough to meet each kind of row, or all; or QADAM_PAGES. */
const mostPages = Number(process.env['QADAM_PAGES'] ?? { '': 3, axe: 1 }[asked] ?? Number.POSITIVE_INFINITY);

/** Looks at what shows with every measure; gives what is wrong with it. */
async function problemsOf(page: Page, { diagonalInch }: Format, { reach }: Look, places: Places, axe: boolean) {
  // The header's button stays while the screen changes, and comes up a moment after.
  await expect(page.locator('.button:active')).toHaveCount(0);
  const found: string[] = [];
  if (axe && asked !== 'sizes') found.push(...(await barriers(page, 'axe')));
  if (asked === 'axe') return found;
  const viewport = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  found.push(...(await layoutProblems(page, diagonalInch)));
  const pxPerMm = physicalPxPerMm(viewport, diagonalInch);
  found.push(...(await readingProblems(page, pxPerMm)));
  // With the keyboard low, what a search finds stands above the middle, and the header above that.
  const isLowSearch = reach === 'low' && (await page.locator('.screen-search').count()) > 0;
  if (!isLowSearch) found.push(...movedSince(places, await fixedControls(page)));
  if (reach === 'low' && !isLowSearch) found.push(...(await highControls(page, pxPerMm)));
  return found;
}

for (const format of formats) {
  test.describe(format.size, () => {
    const settings = mkdtempSync(join(tmpdir(), 'qadam-looks-'));
    test.use({ kioskArgs: argumentsOf(format, settings) });
    test.setTimeout(asked === '' ? 300_000 : 5 * 3600_000);
    test.afterAll(() => rmSync(settings, { recursive: true }));

    test(`every screen serves ${looksFor(format).length} looks`, async ({ kiosk: { page } }) => {
      await expect.poll(() => page.evaluate(() => `${innerWidth}x${innerHeight}`)).toBe(format.size);
      await holdTime(page);
      const problems: string[] = [];
      for (const look of looksFor(format)) {
        const folder = at(join('out', 'screens', format.size, nameOfLook(look)));
        mkdirSync(folder, { recursive: true });
        const report = join(folder, 'problems.txt');
        writeFileSync(report, '');
        let places: Places = {};
        const see: See = async (screen, number) => {
          const name = number === 1 ? screen : `${screen}-${number}`;
          const found = await problemsOf(page, format, look, places, number === 1);
          // On the start screen no language is chosen, and its bar has no words.
          if (screen === 'start') places = {};
          const lines = found.map((problem) => `${format.size} ${nameOfLook(look)} ${name}: ${problem}`);
          problems.push(...lines);
          appendFileSync(report, lines.map((line) => `${line}\n`).join(''));
          if (found.length > 0) await page.screenshot({ path: join(folder, `${name}.png`) });
        };
        await walkLook(page, look, see, mostPages);
        if (asked !== '') console.log(`${format.size} ${nameOfLook(look)}: ${problems.length} problems so far`);
      }
      expect(problems).toEqual([]);
    });
  });
}
