import type { Page } from '@playwright/test';
import { commonest, guide, textsOf } from '../support/content.ts';
import { action, chooseLanguage, screenNamed, tap, tapTo, walk } from '../support/e2e-touch.ts';
import { expect, test } from '../support/electron-app.ts';

/** The words that the page underlines now. */
function underlined(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('glossary') ?? [])].map(String));
}

const sheet = '[data-overlay="words"]';

function officialNames(id: string) {
  const term = guide.glossary.find((candidate) => candidate.id === id);
  if (term === undefined) throw new Error(`the glossary has no "${id}"`);
  return [term.ru, term.kk].map(({ term: name, abbreviation }) =>
    abbreviation === undefined ? name : `${name} (${abbreviation})`,
  );
}

/** What the explanation shows: the plain words and the official names with their languages. */
async function expectExplained(page: Page, root: string, id: string, language: string) {
  const texts = textsOf(language);
  await expect(page.locator(`${root} .term-text`)).toHaveText(texts[`glossary.${id}.text`] ?? '');
  const [russian = '', kazakh = ''] = officialNames(id);
  await expect(page.locator(`${root} .term-official [lang="ru"]`)).toHaveText(russian);
  await expect(page.locator(`${root} .term-official [lang="kk"]`)).toHaveText(kazakh);
}

/** Goes from the list to the step that checks the contract: it names ВМС and ПМСП. */
async function toContractStep(page: Page) {
  await tapTo(page, 'steps', 'step');
  await page.locator('[data-step="contract.check"]').waitFor();
}

test('the words of a step are underlined, and each is explained with its Russian and Kazakh names', async ({
  kiosk: { page },
}) => {
  await walk(page, 'az', commonest);
  await toContractStep(page);
  await expect.poll(() => underlined(page)).toEqual(expect.arrayContaining(['ВМС', 'ПМСП']));
  await tap(page, action(page, 'words'));
  await tap(page, page.locator(`${sheet} [data-term="ihi"]`));
  await expectExplained(page, sheet, 'ihi', 'az');
  await tap(page, action(page, 'back-to-words'));
  await tap(page, page.locator(`${sheet} [data-term="phc"]`));
  await expectExplained(page, sheet, 'phc', 'az');
  await tap(page, action(page, 'close'));
  await page.locator(sheet).waitFor({ state: 'detached' });
  await page.locator('[data-step="contract.check"]').waitFor();
});

test('a touch on a row explains the word in it', async ({ kiosk: { page } }) => {
  await walk(page, 'tk', commonest);
  await toContractStep(page);
  await expect.poll(() => underlined(page)).toContain('ПМСП');
  await tap(page, page.locator('[data-paged-row]', { hasText: 'ПМСП' }));
  await expectExplained(page, sheet, 'phc', 'tk');
});

test.describe('in landscape, where all titles stand beside the step', () => {
  test.use({ kioskArgs: ['--window-size=1280x800'] });

  test('only what is read is on the list of words: no titles of other steps', async ({ kiosk: { page } }) => {
    await walk(page, 'ru', commonest);
    await toContractStep(page);
    await page.locator('.rail-title', { hasText: '064/е' }).waitFor();
    await expect.poll(() => underlined(page)).toContain('ПМСП');
    expect(await underlined(page)).not.toContain('064/е');
  });
});

test('a word of the leaflet’s sheet is explained over it, and closing leads back to the leaflet', async ({
  kiosk: { page },
}) => {
  await walk(page, 'ru', commonest);
  await toContractStep(page);
  await tap(page, action(page, 'leaflet'));
  await tap(page, page.locator('[data-overlay="leaflet"] [data-action="words"]'));
  await page.locator(sheet).waitFor();
  await tap(page, action(page, 'close'));
  await page.locator('[data-overlay="leaflet"]').waitFor();
  await tap(page, action(page, 'close'));
  await page.locator('[data-overlay]').waitFor({ state: 'detached' });
});

test('help leads to the whole glossary, and home is home again without the sheet', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'hy');
  await tap(page, action(page, 'help'));
  await tapTo(page, 'glossary', 'glossary');
  const [first] = guide.glossary;
  await tap(page, page.locator(`[data-term="${first?.id}"]`));
  await expectExplained(page, '[data-screen="glossary"]', first?.id ?? '', 'hy');
  expect(await underlined(page)).toEqual([]);
  await tapTo(page, 'home', 'home');
  await expect(page.locator('[data-overlay]')).toHaveCount(0);
});

test('where a page holds no such word, the button shows all of them', async ({ kiosk: { page } }) => {
  await chooseLanguage(page, 'en');
  await expect.poll(() => underlined(page)).toEqual([]);
  await tap(page, action(page, 'words'));
  await page.locator(`${sheet} [data-term="${guide.glossary[0]?.id}"]`).waitFor();
  await tap(page, action(page, 'close'));
  await screenNamed(page, 'home').waitFor();
});
