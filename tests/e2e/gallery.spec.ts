import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemes, textSizes } from '../../shared/look.ts';
import { at } from '../../tools/setup/paths.mjs';
import { languages } from '../support/content.ts';
import { test } from '../support/e2e-directory.ts';
import { argumentsOf, type Format, formats, type Look, nameOfLook } from '../support/e2e-looks.ts';
import { holdTime, walkLook } from '../support/e2e-walk-look.ts';

/** Run by `npm run gallery`, which makes a page of the pictures; never by `npm test`. */
const asked = process.env['QADAM_GALLERY'] ?? '';

/** Every look there is, those of one language, or a few: every language once, and the hardest looks on every panel. */
function looksFor({ size }: Format): Look[] {
  const all = languages.flatMap((language) =>
    textSizes.flatMap((text) => schemes.map((scheme): Look => ({ language, text, scheme }))),
  );
  if (asked === 'all') return all;
  if (languages.includes(asked)) return all.filter(({ language }) => language === asked);
  const hardest: Look = { language: 'hy', text: 'largest', scheme: 'contrast' };
  const plain = languages.map((language): Look => ({ language, text: 'normal', scheme: 'light' }));
  return size === formats[0]?.size
    ? [...plain, hardest]
    : [{ language: 'uz', text: 'larger', scheme: 'dark' }, hardest];
}

for (const format of formats) {
  test.describe('@gallery', () => {
    const settings = mkdtempSync(join(tmpdir(), 'qadam-gallery-'));
    test.use({ kioskArgs: argumentsOf(format, settings) });
    test.setTimeout(10 * 3600_000);
    test.afterAll(() => rmSync(settings, { recursive: true }));

    test(`pictures of every screen at ${format.size}`, async ({ kiosk: { page } }) => {
      await holdTime(page);
      for (const look of looksFor(format)) {
        const folder = at(join('out', 'gallery', format.size, nameOfLook(look)));
        mkdirSync(folder, { recursive: true });
        const picture = async (screen: string) => {
          await page.screenshot({ path: join(folder, `${screen}.jpg`), type: 'jpeg', quality: 60 });
        };
        await walkLook(page, look, picture, 1);
      }
    });
  });
}
