import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checklistText } from '../../shared/checklist/qr-text.ts';
import { content, textsOf } from '../support/content.ts';
import { pdfFonts, pdfsIn, pdfText, sectionsOf, unbroken } from '../support/e2e-pdf.ts';
import { readQrScreen } from '../support/e2e-qr.ts';
import { expectedChecklist, listOf, readList, today } from '../support/e2e-screen.ts';
import { tapTo, walk } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';
import { personas } from '../support/personas.ts';

/**
 * Who walks in which language, what must come out, and letters of the language that stand on this visitor's paper: the
 * ones that fonts and PDF tools lose first.
 */
const visitors = [
  { language: 'kk', persona: 1, outcome: 'contract', letters: 'қңөүұіғә' },
  { language: 'ru', persona: 9, outcome: 'contract-child', letters: 'ёйщыэ' },
  { language: 'ky', persona: 2, outcome: 'contract', letters: 'ңөү' },
  { language: 'uz', persona: 11, outcome: 'contract-family', letters: '‘' },
  { language: 'tg', persona: 3, outcome: 'no-contract', letters: 'ӣӯҳҷғқ' },
  { language: 'tk', persona: 4, outcome: 'listed-disease', letters: 'ňýşçäöü' },
  { language: 'az', persona: 6, outcome: 'egov', letters: 'əğıİşçöü' },
  { language: 'hy', persona: 7, outcome: 'paper', letters: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքև' },
  { language: 'en', persona: 17, outcome: 'institution', letters: 'wxyz' },
];

const folder = mkdtempSync(join(tmpdir(), 'qadam-sheets-'));
test.use({ kioskArgs: [`--checklist-folder=${folder}`] });
test.afterEach(() => {
  for (const file of pdfsIn(folder)) rmSync(file);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every language of the kiosk has a visitor here', () => {
  expect(visitors.map((visitor) => visitor.language).toSorted()).toEqual(
    content.guide.languages.map((language) => language.id).toSorted(),
  );
});

for (const { language, persona: nr, outcome, letters } of visitors) {
  const persona = personas.find((candidate) => candidate.nr === nr);
  if (persona === undefined) throw new Error(`there is no persona ${nr}`);

  const tag = ['kk', 'tg', 'hy'].includes(language) ? ['@packaged'] : [];
  const what = `${language}: ${persona.person} gets the same list on screen, paper and phone`;
  test(what, { tag }, async ({ kiosk: { page } }) => {
    const expected = expectedChecklist(persona.answers, language);
    const words = textsOf(language);
    const say = (id: string) => words[id] ?? '';
    expect(expected.outcome).toBe(outcome);

    await walk(page, language, persona.answers);
    expect(await readList(page)).toEqual(listOf(expected));

    await tapTo(page, 'print', 'print');
    await page.locator('[data-job-state="done"]').waitFor();
    const [sheet = '', ...others] = pdfsIn(folder);
    expect(others).toEqual([]);

    const headings = ['bring', 'steps', 'facts', 'good-to-know', 'refused', 'complain'];
    const sections = sectionsOf(
      sheet,
      [...headings.map((heading) => say(`ui.checklist.${heading}`)), say('ui.step.basis')],
      language === 'ru' ? 1 : 2,
    );
    const papers = expected.documents.map(({ name, detail }) => `${name} ${detail}`);
    const note = expected.papersNote === '' ? '' : `• ${expected.papersNote}`;
    expect(sections[say('ui.checklist.bring')] ?? '').toBe(unbroken(note === '' ? papers.join('') : note));
    expect(sections[say('ui.checklist.steps')]).toBe(
      unbroken(expected.steps.map(({ title, actions }) => title + actions.join('')).join('')),
    );
    const printed = pdfText(sheet);
    expect(letters.split('').filter((letter) => !printed.includes(letter))).toEqual([]);
    expect(printed).not.toMatch(/\uFFFD|[\uE000-\uF8FF]/);

    for (const font of pdfFonts(sheet)) {
      expect(font).toEqual({ name: expect.stringMatching(/^NotoSans/), type: 'CID TrueType', embedded: true });
    }

    await tapTo(page, 'qr', 'qr');
    expect(await readQrScreen(page)).toBe(
      checklistText(expected, { bring: say('ui.checklist.bring'), steps: say('ui.checklist.steps') }, today),
    );
  });
}
