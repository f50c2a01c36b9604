import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PrintedSheet, printSheets } from '../../support/e2e-checklist-mode.ts';
import { type PdfContent, readPdf } from '../../support/e2e-pdf.ts';
import { paperRules, readingOf, tailMm, wordProblems } from '../../support/e2e-sheet-paper.ts';
import { expect, test } from '../../support/electron-app.ts';
import { everySheet, outcomes, papers } from '../../support/sheet-requests.ts';
import { differenceFromPlan } from '../../support/sheet-words.ts';
import { languages, planOf } from '../../support/content.ts';

/** Every sheet of the matrix, printed once by the product's checklist mode and read by poppler. */
interface Printed extends PrintedSheet {
  readonly name: string;
  readonly outcome: string;
  readonly pdf: PdfContent;
}

const printed: Printed[] = [];
const folders: string[] = [];

/** Two runs of the kiosk at a time, as many as a small machine has cores. */
test.beforeAll(async () => {
  const wanted = everySheet();
  const half = Math.ceil(wanted.length / 2);
  await Promise.all(
    [wanted.slice(0, half), wanted.slice(half)].map(async (part) => {
      const folder = mkdtempSync(join(tmpdir(), 'qadam-matrix-'));
      folders.push(folder);
      const sheets = await printSheets(
        part.map(({ request }) => request),
        folder,
      );
      for (const [index, sheet] of sheets.entries()) {
        const { language, second, paper } = sheet.request;
        const outcome = part[index]?.outcome ?? '';
        const name = `${language}+${second} ${outcome} ${paper}`;
        printed.push({ ...sheet, name, outcome, pdf: await readPdf(sheet.file) });
      }
    }),
  );
});
test.afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What a check says of the sheets, each with its name. */
function complaints(check: (sheet: Printed) => readonly string[]): string[] {
  return printed.flatMap((sheet) => check(sheet).map((problem) => `${sheet.name}: ${problem}`));
}

test('every language, outcome and paper is there', () => {
  expect(languages).toHaveLength(9);
  expect(outcomes).toHaveLength(10);
  expect(printed).toHaveLength(languages.length * outcomes.length * papers.length);
  expect(new Set(printed.map(({ request }) => planOf(request.answers).outcome)).size).toBe(outcomes.length);
  expect(complaints(({ request }) => (request.language === request.second ? ['the same language twice'] : []))).toEqual(
    [],
  );
});

test('at most two A4 pages in two languages, whatever the answers; a roll is one page', () => {
  expect(
    complaints(({ request, pdf }) => {
      const most = request.paper === 'a4' ? 2 : 1;
      return pdf.pages.length > most ? [`${pdf.pages.length} pages`] : [];
    }),
  ).toEqual([]);
});

test('pages are as large as their paper, and a roll as long as its content', () => {
  expect(
    complaints(({ request, pdf }) => {
      const { width } = paperRules[request.paper];
      const problems = pdf.pages.flatMap((page) => {
        const isWide = Math.abs(page.width - width) < 0.5;
        const isHigh = request.paper !== 'a4' || Math.abs(page.height - 297) < 0.5;
        return isWide && isHigh ? [] : [`${page.width} x ${page.height} mm`];
      });
      const tail = tailMm(pdf);
      if (request.paper !== 'a4' && (tail < 6 || tail > 9)) problems.push(`${tail.toFixed(1)} mm after the last word`);
      return problems;
    }),
  ).toEqual([]);
});

test('all fonts are embedded TrueType by name', () => {
  const names = /^NotoSans(Armenian)?-(Regular|Medium|Bold)$/;
  expect(
    complaints(({ pdf }) =>
      pdf.fonts.flatMap((font) =>
        font.embedded && font.type === 'CID TrueType' && names.test(font.name) ? [] : [JSON.stringify(font)],
      ),
    ),
  ).toEqual([]);
  expect(complaints(({ pdf }) => (pdf.fonts.length === 0 ? ['no font'] : []))).toEqual([]);
});

test('the words are the plan’s, all of them, in its order, and nothing else', () => {
  expect(
    complaints(({ request, pdf }) => {
      const { pages, numbers } = readingOf(pdf);
      const steps = planOf(request.answers).steps.map(({ number }) => number);
      const difference = differenceFromPlan(request, pages);
      return [
        ...(difference === undefined ? [] : [difference]),
        ...(numbers.join() === steps.join() ? [] : [`the steps are numbered ${numbers.join()}`]),
      ];
    }),
  ).toEqual([]);
});

test('no text is smaller than 9 pt on A4 and 8 pt on a roll, outside the margins or on other text', () => {
  expect(complaints(({ request, pdf }) => wordProblems(pdf, request.paper))).toEqual([]);
});

test('no box of the page is cut, sticks out or lies on another when it is printed', () => {
  expect(complaints(({ probe }) => probe.problems)).toEqual([]);
});
