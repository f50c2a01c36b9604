import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SheetRequest, VisitorSettings } from '../../shared/api.ts';
import { checklistText, sheetQrParts } from '../../shared/checklist/qr-text.ts';
import { buildSheet } from '../../renderer/print/sheet-data.ts';
import { Sheet } from '../../renderer/print/sheet.tsx';
import { commonest, guide, textsOf } from './content.ts';

const office = { name: { ru: 'ЦОН № 5' }, address: {}, phone: '', ambulance: '' };
const content = { version: '2026.11.22', guide, start: {} };

function sheetOf(change: Partial<SheetRequest> = {}, ambulance = '', given: Partial<VisitorSettings['office']> = {}) {
  const request = {
    language: 'tg',
    second: 'ru',
    paper: 'a4',
    today: '2026-11-22',
    answers: commonest,
    ...change,
  } as SheetRequest;
  const ids = [...new Set([request.language, request.second])];
  const languages = ids.map((language) => ({ language, texts: textsOf(language), leaflet: {} }));
  const data = buildSheet({ request, content, languages, office: { ...office, ambulance, ...given } });
  if (data === undefined) throw new Error('these answers do not lead to a sheet');
  return { data, html: renderToStaticMarkup(<Sheet data={data} version={1} />) };
}

/** Without the spans that keep numbers whole. */
const unspanned = (html: string) => html.replaceAll(/<span class="nowrap">([^<]*)<\/span>/g, '$1');
const escaped = (text: string) => renderToStaticMarkup(<>{text}</>);

test('both languages carry everything that the checklist says', () => {
  const { data, html } = sheetOf();
  expect(data.columns.map((column) => column.language)).toEqual(['tg', 'ru']);
  for (const { checklist } of data.columns) {
    const said = [
      checklist.title,
      checklist.summary,
      ...checklist.documents.flatMap((document) => [document.name, document.detail]),
      ...checklist.steps.flatMap((step) => [step.title, ...step.actions, ...step.notes]),
      ...checklist.facts.flatMap((fact) => [fact.label, ...fact.lines]),
      ...checklist.notices,
      ...checklist.refusal,
      ...checklist.complaint,
      ...checklist.legal,
      ...checklist.phones.flatMap((phone) => [phone.label, phone.number]),
    ];
    expect(said.filter((text) => !unspanned(html).includes(escaped(text)))).toEqual([]);
  }
  for (const text of ['ЦОН № 5', '22.11.2026', '2026.11.22']) expect(html).toContain(text);
});

test('every cell names its language', () => {
  const { html } = sheetOf();
  const cells = html.match(/<(div|h2)[^>]*class="cell"[^>]*>/g) ?? [];
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((cell) => !/lang="(tg|ru)"/.test(cell))).toEqual([]);
});

test('numbers and names with figures stay whole, words do not', () => {
  const { html } = sheetOf();
  for (const whole of ['ДСМ-194/2020', '064/е', '8:00–20:00,'])
    expect(html).toContain(`<span class="nowrap">${whole}</span>`);
  expect(html).not.toMatch(/class="nowrap">[^<\d]*</);
});

test('the office’s number of the ambulance stands on the sheet for an emergency, and on no other', () => {
  const number = '<b class="tel">000-1</b>';
  expect(sheetOf({ answers: { emergency: 'yes' } }, '000-1').html).toContain(number);
  expect(sheetOf({ answers: { emergency: 'yes' } }).html).not.toContain('<b class="tel"></b>');
  expect(sheetOf({}, '000-1').html).not.toContain('000-1');
});

test('the same second language makes one column', () => {
  const { data, html } = sheetOf({ language: 'ru', second: 'ru' });
  expect(data.columns).toHaveLength(1);
  expect(html).toContain('paper-a4 one');
});

test('as many QR codes as the text needs, in the visitor’s language', () => {
  const { data, html } = sheetOf();
  const [first] = data.columns;
  if (first === undefined) throw new Error('no column');
  const headings = { bring: first.say('ui.checklist.bring'), steps: first.say('ui.checklist.steps') };
  const parts = sheetQrParts(checklistText(first.checklist, headings, '2026-11-22'), 'a4');
  expect(html.match(/data-qr="/g)).toHaveLength(parts.length);
});

test('only English is marked as an unofficial translation', () => {
  const mark = escaped(textsOf('en')['footer.translation'] ?? '');
  expect(sheetOf({ language: 'en' }).html).toContain(mark);
  const { data, html } = sheetOf();
  expect(html).not.toContain(escaped(data.columns[0]?.say('footer.translation') ?? ''));
});

test('answers that leave a question open make no sheet', () => {
  const request: SheetRequest = {
    language: 'ru',
    second: 'ru',
    paper: 'a4',
    today: '2026-11-22',
    answers: { emergency: 'no' },
  };
  const languages = [{ language: 'ru', texts: textsOf('ru'), leaflet: {} }];
  expect(buildSheet({ request, content, languages, office })).toBeUndefined();
});

test.each([
  [{ tg: 'Маркази № 5', ru: 'ЦОН № 5' }, 'tg', 'Маркази № 5'],
  [{ kk: '№ 5 ХҚКО', ru: 'ЦОН № 5' }, 'ru', 'ЦОН № 5'],
  [{ kk: '№ 5 ХҚКО', hy: 'Կենտրոն' }, 'kk', '№ 5 ХҚКО'],
])('the office %o is named in the language that is nearest to the visitor', (name, language, shown) => {
  const { html } = sheetOf({}, '', { name, address: {} });
  expect(html).toContain(`<span lang="${language}">${shown}</span>`);
});

test('an office that has its name only in a second column’s language is named in that', () => {
  const { html } = sheetOf({ second: 'kk' }, '', { name: { ru: 'ЦОН № 5', kk: '№ 5 ХҚКО' } });
  expect(html).toContain('<span lang="kk">№ 5 ХҚКО</span>');
});
