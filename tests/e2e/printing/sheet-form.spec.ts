import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SheetRequest } from '../../../shared/api.ts';
import type { FormLanguage } from '../../../shared/content/schema.ts';
import { guide, languages, planOf, textsOf } from '../../support/content.ts';
import { type PrintedSheet, printSheets } from '../../support/e2e-checklist-mode.ts';
import { type PdfContent, readPdf, unbroken } from '../../support/e2e-pdf.ts';
import { paperRules, readingOf, tailMm, wordProblems } from '../../support/e2e-sheet-paper.ts';
import { expect, test } from '../../support/electron-app.ts';
import { papers, requestOf } from '../../support/sheet-requests.ts';
import { differenceFromPlan } from '../../support/sheet-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'qadam-forms-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is wrong with a sheet's paper, boxes and fonts, a line each. */
function paperProblems({ request, probe }: PrintedSheet, pdf: PdfContent, pages: number): string[] {
  const { width } = paperRules[request.paper];
  const tail = tailMm(pdf);
  return [
    ...probe.problems,
    ...wordProblems(pdf, request.paper),
    ...(pdf.pages.length === pages ? [] : [`${pdf.pages.length} pages instead of ${pages}`]),
    ...pdf.pages.filter((page) => Math.abs(page.width - width) > 0.5).map((page) => `${page.width} mm wide`),
    ...(request.paper === 'a4' || (tail > 6 && tail < 9.5) ? [] : [`${tail.toFixed(1)} mm after the last word`]),
    ...pdf.fonts.filter(({ name, embedded }) => !embedded || !name.startsWith('NotoSans')).map(({ name }) => name),
  ];
}

/** The official words of the form's lines and the explanations beside them, in order, that the paper lacks. */
function missingWords(request: SheetRequest, formLanguage: FormLanguage, pdf: PdfContent): string[] {
  const documents = new Set(planOf(request.answers).documents.map(({ id }) => id));
  const printed = pdf.pages.flatMap(({ words }) => unbroken(words.map(({ text }) => text).join(''))).join('');
  let from = 0;
  return guide.form
    .filter(({ document }) => document === undefined || documents.has(document))
    .flatMap(({ id, words, explained }) => [
      ...words[formLanguage].split(/\{\{\w+\}\}/),
      explained ? (textsOf(request.language)[`form.explain.${id}`] ?? id) : '',
    ])
    .map(unbroken)
    .filter((words) => {
      const at = printed.indexOf(words, from);
      if (at >= 0) from = at + words.length;
      return at < 0;
    });
}

test('the application in Russian and Kazakh, explained in every language, is one page of each paper', async () => {
  const forms = languages.flatMap((language) =>
    (['ru', 'kk'] as const).flatMap((formLanguage) =>
      papers.map((paper) => {
        const kind = `application-${formLanguage}` as const;
        return { formLanguage, request: requestOf('contract-family', { language, paper, kind, people: 3 }) };
      }),
    ),
  );
  const sheets = await printSheets(
    forms.map(({ request }) => request),
    folder,
  );
  const problems: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const pdf = await readPdf(sheet.file);
    const { language, paper } = sheet.request;
    const formLanguage = forms[index]?.formLanguage ?? 'ru';
    const lacks = missingWords(sheet.request, formLanguage, pdf).map((words) => `without "${words}"`);
    const found = [...paperProblems(sheet, pdf, 1), ...lacks];
    problems.push(...found.map((problem) => `${formLanguage} for ${language} on ${paper}: ${problem}`));
  }
  expect(problems).toEqual([]);
});

test('even eight people have their lines on one A4 page, and the rarest papers theirs', async () => {
  const wanted = ['contract-family', 'contract-child', 'paper'].map((outcome) =>
    requestOf(outcome, { language: 'hy', kind: 'application-kk', people: 8 }),
  );
  for (const sheet of await printSheets(wanted, folder)) {
    expect(paperProblems(sheet, await readPdf(sheet.file), 1)).toEqual([]);
  }
});

test('a family set is a sheet for each person, each on pages of its own', async () => {
  const people = 3;
  const wanted = papers.map((paper) => requestOf('contract-family', { language: 'tg', second: 'ru', paper, people }));
  for (const sheet of await printSheets(wanted, folder)) {
    const pdf = await readPdf(sheet.file);
    const each = sheet.request.paper === 'a4' ? 2 : 1;
    expect(paperProblems(sheet, pdf, people * each)).toEqual([]);
    for (let person = 1; person <= people; person += 1) {
      const pages = pdf.pages.slice((person - 1) * each, person * each);
      const { pages: texts, numbers } = readingOf({ ...pdf, pages });
      // Whose sheet it is, "2 / 3", stands above the outcome, in figures as large as those of the steps.
      const steps = planOf(sheet.request.answers).steps.map(({ number }) => number);
      const whose = numbers.slice(0, -steps.length);
      expect(numbers.slice(-steps.length)).toEqual(steps);
      expect([[person], [person, people]]).toContainEqual(whose);
      const own = texts.map((text) => text.replace(whose.length > 1 ? '2026/' : `2026/${people}`, '2026'));
      expect(differenceFromPlan(sheet.request, own)).toBeUndefined();
    }
  }
});
