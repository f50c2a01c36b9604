import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../../support/content.ts';
import { printSheets } from '../../support/e2e-checklist-mode.ts';
import { pdfPicture } from '../../support/e2e-pdf.ts';
import { decodeQr } from '../../support/e2e-qr.ts';
import { chromiumStretch } from '../../support/e2e-sheet-paper.ts';
import { expect, test } from '../../support/electron-app.ts';
import { papers, requestOf } from '../../support/sheet-requests.ts';
import { qrTextsOf } from '../../support/sheet-words.ts';

/** What thermal printers for receipts have. */
const dotsPerInch = 203;

/** The outcome with the longest text, and one whose text is short. */
const outcomes = ['contract-family', 'no-contract'];

for (const paper of papers) {
  test(`codes on ${paper}, at ${dotsPerInch} dpi, hold exactly the plan’s text in every language`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'qadam-codes-'));
    try {
      const wanted = languages.flatMap((language) =>
        outcomes.map((outcome) => requestOf(outcome, { language, second: language === 'ru' ? 'kk' : 'ru', paper })),
      );
      const sheets = await printSheets(wanted, folder);
      const most = await Promise.all(
        sheets.map(async ({ request, file, probe }) => {
          const texts: string[] = [];
          for (const { page, x, y, width, height } of probe.codes) {
            const at = chromiumStretch[paper];
            const picture = await pdfPicture(file, dotsPerInch, {
              page,
              x: x * at,
              y: y * at,
              width: width * at,
              height: height * at,
            });
            texts.push(await decodeQr(picture));
          }
          expect(texts, `${request.language} ${paper}`).toEqual(qrTextsOf(request));
          return texts.length;
        }),
      );
      expect(Math.max(...most)).toBeGreaterThan(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
