import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ExchangeRow, exchangeTable, exchangeWidth } from '../../../shared/content/exchange.ts';
import { writeSpreadsheet } from '../../../shared/spreadsheet.ts';
import { exportTexts } from '../../../tools/content/export.ts';
import { importTexts } from '../../../tools/content/import.ts';
import { loadContent } from '../../../tools/content/load.ts';
import { at } from '../../../tools/setup/paths.mjs';

let root: string;
const file = (name: string) => join(root, name);
const stored = (language: string) =>
  readFileSync(file(`assets/content/texts/${language}.yaml`), 'utf8') +
  readFileSync(file(`assets/locales/${language}.yaml`), 'utf8');
const textOf = (language: string, id: string) => loadContent(root).texts[language]?.[id];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qadam-exchange-'));
  cpSync(at('assets'), file('assets'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function spreadsheet(name: string, rows: ExchangeRow[]): Promise<void> {
  writeFileSync(file(name), await writeSpreadsheet(exchangeTable(rows), exchangeWidth));
}

function offer(entries: Record<string, unknown>): string {
  writeFileSync(file('in.json'), JSON.stringify(entries));
  return file('in.json');
}

test.each(['json', 'xlsx'])('what is exported as %s comes back without a change', async (ending) => {
  const before = stored('tg');
  await exportTexts(loadContent(root), 'tg', file(`tg.${ending}`));
  await expect(importTexts(root, 'tg', file(`tg.${ending}`))).resolves.toContain(
    '0 texts changed or confirmed in "tg"',
  );
  expect(stored('tg')).toBe(before);
});

test('the JSON holds every text and the leaflet, its words as official', async () => {
  const content = loadContent(root);
  const count = await exportTexts(content, 'uz', file('uz.json'));
  const exported = JSON.parse(readFileSync(file('uz.json'), 'utf8')) as Record<string, unknown>;
  expect(Object.keys(exported)).toHaveLength(count);
  expect(exported['leaflet.step.12']).toEqual({ text: content.leaflet['uz']?.['leaflet.step.12'], status: 'official' });
  expect(exported['note.student']).toEqual({ text: content.texts['uz']?.['note.student']?.text, status: 'drafted' });
});

test('a corrected text is taken over, its neighbours stay as they are', async () => {
  const before = stored('en').split('\n');
  const text = 'Student: choose a clinic at most 20 minutes away on foot.';
  await importTexts(root, 'en', offer({ 'note.student': { text, status: 'reviewed' } }));
  expect(textOf('en', 'note.student')).toMatchObject({ text, status: 'reviewed' });
  const after = stored('en').split('\n');
  expect(after.filter((line, index) => line !== before[index])).toEqual([expect.stringMatching(/^note\.student: /)]);
});

const refused: [what: string, id: string, entry: unknown, reason: string][] = [
  ['an unknown id', 'note.nobody', { text: 'Нет' }, 'the id is unknown'],
  ['a lost placeholder', 'source.checked', { text: 'санҷида шуд' }, 'the placeholders are none, in Russian {{date}}'],
  ['a changed number', 'ui.help.phone', { text: 'Ба 1415 занг занед.' }, 'the numbers are 1415, in Russian 1414'],
  ['a foreign letter', 'fact.cost.free', { text: 'Рoйгон' }, 'the language does not have the character "o" (U+006F)'],
  ['an empty text', 'fact.cost.free', { text: '' }, 'the text is empty'],
  ['a wrong status', 'fact.cost.free', { text: 'Ройгон', status: 'done' }, 'at status: Invalid option'],
  ['another shape', 'fact.cost.free', 'Ройгон', 'Invalid input: expected object'],
  ['a changed quotation', 'leaflet.step.1', { text: 'Рақам гиред' }, 'the leaflet’s own words can’t be changed'],
];

test.each(refused)('refuses %s, names the place and changes nothing', async (_, id, entry, reason) => {
  const before = stored('tg');
  const given = offer({ 'note.student': { text: 'Донишҷӯ: 20 дақиқа.' }, [id]: entry });
  const failure = await importTexts(root, 'tg', given).then(
    () => 'it was imported',
    (error: Error) => error.message,
  );
  expect(failure).toContain(`in.json, "${id}"`);
  expect(failure).toContain(reason);
  expect(stored('tg')).toBe(before);
});

test('refuses a lost placeholder in Russian too, as the code fills it', async () => {
  await expect(importTexts(root, 'ru', offer({ 'source.checked': { text: 'проверено' } }))).rejects.toThrow('{{date}}');
});

test('refuses a file that is not JSON, a sheet without its columns and an id that comes twice', async () => {
  writeFileSync(file('bad.json'), '{');
  await expect(importTexts(root, 'tg', file('bad.json'))).rejects.toThrow('bad.json is not JSON');
  writeFileSync(file('bad.xlsx'), 'no spreadsheet');
  await expect(importTexts(root, 'tg', file('bad.xlsx'))).rejects.toThrow('can’t be read'.replace('’', "'"));
  const row = { id: 'fact.cost.free', russian: '', text: 'Ройгон', status: 'drafted' as const, note: '' };
  await spreadsheet('twice.xlsx', [row, row]);
  await expect(importTexts(root, 'tg', file('twice.xlsx'))).rejects.toThrow(
    'row 3, "fact.cost.free": the id comes twice',
  );
});

test('a changed Russian text says which translations are outdated now; only a reviewed or new text mends one', async () => {
  const told = await importTexts(root, 'ru', offer({ 'fact.cost.free': { text: 'Без оплаты' } }));
  expect(told).toMatch(/outdated: kk 1, ky 1, uz 1, tg 1, tk 1, az 1, hy 1, en 1\./);
  const old = textOf('tg', 'fact.cost.free');
  await exportTexts(loadContent(root), 'tg', file('tg.json'));
  await importTexts(root, 'tg', file('tg.json'));
  expect(textOf('tg', 'fact.cost.free')).toEqual(old);
  await importTexts(root, 'tg', offer({ 'fact.cost.free': { text: old?.text, status: 'reviewed' } }));
  expect(textOf('tg', 'fact.cost.free')?.source).not.toBe(old?.source);
  await importTexts(root, 'en', offer({ 'fact.cost.free': { text: 'No charge' } }));
  expect(textOf('en', 'fact.cost.free')?.source).toBe(textOf('tg', 'fact.cost.free')?.source);
});

test('a review that the Russian has overtaken is not exported as one', async () => {
  await importTexts(
    root,
    'tg',
    offer({ 'fact.cost.free': { text: textOf('tg', 'fact.cost.free')?.text, status: 'reviewed' } }),
  );
  await importTexts(root, 'ru', offer({ 'fact.cost.free': { text: 'Без оплаты' } }));
  const before = textOf('tg', 'fact.cost.free');
  await exportTexts(loadContent(root), 'tg', file('tg.xlsx'));
  await importTexts(root, 'tg', file('tg.xlsx'));
  expect(textOf('tg', 'fact.cost.free')).toEqual(before);
});

test('no cell of the spreadsheet is a formula', async () => {
  const text = '=HYPERLINK("http://x")';
  await spreadsheet('a.xlsx', [{ id: 'a', russian: '+1', text, status: 'drafted', note: '@b' }]);
  const [sheet] = await readExcelFile(file('a.xlsx'));
  expect(sheet?.data[1]).toEqual(['a', "'+1", `'${text}`, 'drafted', "'@b"]);
});
