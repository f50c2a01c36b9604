import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commonest } from '../../support/content.ts';
import { pdfsIn, pdfText } from '../../support/e2e-pdf.ts';
import { turnPage } from '../../support/e2e-screen.ts';
import { tapTo, walk } from '../../support/e2e-touch.ts';
import { expect, test } from '../../support/electron-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'qadam-preview-'));
test.afterEach(() => {
  for (const file of pdfsIn(folder)) rmSync(file);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The letters and digits of a text by how often each occurs: what stands where is up to who reads the paper. */
function letters(text: string): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const letter of text.replaceAll(/[^\p{L}\p{N}]/gu, '')) counted[letter] = (counted[letter] ?? 0) + 1;
  return counted;
}

for (const size of ['1080x1920', '1920x1080', '1280x800']) {
  test.describe(size, () => {
    test.use({ kioskArgs: [`--window-size=${size}`, `--checklist-folder=${folder}`] });

    test(`${size}: the preview fills its room, turns its pages and holds what the paper holds`, async ({
      kiosk: { page },
    }) => {
      await walk(page, 'uz', commonest);
      await tapTo(page, 'print', 'print');
      await page.locator('[data-job-state="done"]').waitFor();
      const filled = () =>
        page.locator('.preview').evaluate((room) => {
          const shown = room.querySelector('.preview-page');
          if (shown === null) return 0;
          return Math.max(shown.clientWidth / room.clientWidth, shown.clientHeight / room.clientHeight);
        });
      await expect.poll(filled, 'how much of its room the page takes, by its longer side').toBeGreaterThan(0.97);
      expect(await filled()).toBeLessThanOrEqual(1);
      const preview = await page.locator('.preview .sheet').evaluate((sheet) => sheet.textContent ?? '');
      expect(letters(preview)).toEqual(letters(pdfsIn(folder).map(pdfText).join('')));
      const pages = Number(await page.locator('.preview .sheet').getAttribute('data-pages'));
      expect(pages).toBe(2);
      expect(await turnPage(page, 'more')).toBe(true);
      await expect(page.locator('[data-preview-page="2"]')).toBeVisible();
      const second = page.locator('.preview .sheet-page').nth(1);
      const [inside, room] = [await second.boundingBox(), await page.locator('.preview-page').boundingBox()];
      expect(Math.abs((inside?.x ?? 0) - (room?.x ?? -9))).toBeLessThan(1);
      expect(await turnPage(page, 'more')).toBe(false);
    });
  });
}
