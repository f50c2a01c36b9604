import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guide, textsOf } from '../../support/content.ts';
import { pdfsIn, pdfText, unbroken } from '../../support/e2e-pdf.ts';
import { chooseLanguage, tapTo } from '../../support/e2e-touch.ts';
import { expect, test } from '../../support/electron-app.ts';
import { lawWords } from '../../support/law.ts';
import { callKiosk, openPart, openPlace } from './open.ts';

const id = 'order-44-2025.item-31';
const folder = mkdtempSync(join(tmpdir(), 'qadam-law-'));
test.use({ kioskArgs: [`--checklist-folder=${folder}`] });
test.afterEach(() => {
  for (const file of pdfsIn(folder)) rmSync(file);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an item is printed with its summary in both languages, its words, its citation and the warning', async ({
  kiosk: { page },
}) => {
  await chooseLanguage(page, 'tg');
  await tapTo(page, 'law', 'law');
  await openPart(page, 'rules');
  await openPlace(page, id);
  await tapTo(page, 'print', 'print');
  await page.locator('[data-job-state="done"]').waitFor();
  await expect(page.locator('[data-screen="print"] [data-action="qr"]')).toHaveCount(0);
  await expect(page.locator('.print-words h1')).toHaveText(textsOf('tg')['ui.print.law-item'] ?? '');

  const [file = '', ...more] = pdfsIn(folder);
  expect(more).toEqual([]);
  const whole = unbroken(pdfText(file));
  expect(whole).toContain(unbroken((lawWords()[id] ?? []).join(' ')));
  // Two columns share a line on paper: each text is looked for word by word.
  const said = new Set(pdfText(file).split(/\s+/));
  for (const language of ['tg', 'ru']) {
    const texts = textsOf(language);
    const wanted = [
      `law.${id}.title`,
      `law.${id}.summary`,
      'law.order-44-2025.identity',
      'law.order-44-2025.amended',
      'footer.unofficial',
      'source.order-44-2025',
    ].flatMap((key) => (texts[key] ?? key).split(/\s+/));
    expect(wanted.filter((word) => !said.has(word) && !whole.includes(word.replace(/[.,]$/, '')))).toEqual([]);
  }
  const checked = guide.acts.find((act) => act.id === 'order-44-2025')?.checked ?? '';
  expect(whole).toContain(checked.split('-').reverse().join('.'));
});

for (const kind of ['diseases', 'services'] as const) {
  test(`the leaflet’s ${kind} can be printed without any answers`, async ({ kiosk: { page } }) => {
    const job = await callKiosk(page, 'print:start', {
      language: 'ru',
      second: 'ru',
      paper: 'a4',
      answers: {},
      today: '2026-11-22',
      kind,
    });
    await expect.poll(() => callKiosk(page, 'print:status', job)).toEqual({ state: 'done' });
    const [file = ''] = pdfsIn(folder);
    const whole = unbroken(pdfText(file));
    const ru = textsOf('ru');
    const names =
      kind === 'diseases'
        ? guide.diseases.map((disease) => ru[`disease.${disease.id}.name`])
        : guide.services.map((service) => ru[`service.${service.id}.name`]);
    expect(names.filter((name) => !whole.includes(unbroken(name ?? '?')))).toEqual([]);
  });
}
