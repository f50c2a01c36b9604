import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeSpreadsheet } from '../../../shared/spreadsheet.ts';
import { unfoldingTo } from '../zip-bomb.ts';
import { type BrokenFile, soundRows } from './rows.ts';

/** Spreadsheets with what is no text, too far or too large, and bytes that are none. */
export async function spreadsheets(): Promise<BrokenFile[]> {
  const whole = await writeSpreadsheet(soundRows());
  const parts = unzipSync(whole);
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[sheet] ?? new Uint8Array());
  const withParts = (more: Record<string, Uint8Array>) => zipSync({ ...parts, ...more });
  const withXml = (changed: string) => withParts({ [sheet]: strToU8(changed) });
  const cell = (place: string, inside: string, type = '') =>
    withXml(xml.replace(new RegExp(`<c r="${place}"[^>]*?(/>|>.*?</c>)`), `<c r="${place}"${type}>${inside}</c>`));
  const addRow = (row: string) => withXml(xml.replace('</sheetData>', `${row}</sheetData>`));
  const types = '[Content_Types].xml';
  const far = /far away/;
  return [
    ...['A2', 'B3', 'D4', 'F5', 'Z6', 'AE2'].map((place) => ({
      name: `formula-${place}.xlsx`,
      bytes: cell(place, '<f>1+1</f><v>2</v>'),
      line: Number(place.replace(/\D/g, '')),
      says: /is a formula/,
    })),
    { name: 'shared-formula.xlsx', bytes: cell('D2', '<f t="shared" si="0"/><v>2</v>'), line: 2, says: /is a formula/ },
    { name: 'prefixed-formula.xlsx', bytes: cell('D2', '<x:f>1</x:f><v>2</v>'), line: 2, says: /is a formula/ },
    { name: 'fraction.xlsx', bytes: cell('D3', '<v>1.5</v>'), line: 3, says: /not text/ },
    { name: 'yes-or-no.xlsx', bytes: cell('D3', '<v>1</v>', ' t="b"'), line: 3, says: /not text/ },
    { name: 'error-cell.xlsx', bytes: cell('D3', '<v>#REF!</v>', ' t="e"'), line: 3, says: /is an error/ },
    { name: 'macros-by-name.xlsm', bytes: whole, line: 0, says: /macros/ },
    { name: 'binary.xlsb', bytes: whole, line: 0, says: /macros/ },
    {
      name: 'macros-inside.xlsx',
      bytes: withParts({ 'xl/vbaProject.bin': new Uint8Array(9) }),
      line: 0,
      says: /macros/,
    },
    {
      name: 'macro-sheet.xlsx',
      bytes: withParts({ 'xl/macrosheets/sheet1.xml': strToU8('<x/>') }),
      line: 0,
      says: /macros/,
    },
    {
      name: 'macro-type.xlsx',
      bytes: withParts({ [types]: strToU8('<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>') }),
      line: 0,
      says: /macros/,
    },
    { name: 'old.xlsx', bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), line: 0, says: /old or protected/ },
    { name: 'page.xlsx', bytes: strToU8('<html><table></table></html>'), line: 0, says: /not a spreadsheet/ },
    { name: 'empty.xlsx', bytes: new Uint8Array(), line: 0, says: /not a spreadsheet/ },
    { name: 'no-parts.xlsx', bytes: zipSync({ 'a.txt': new Uint8Array(3) }), line: 0, says: /can not be read/ },
    { name: 'broken-xml.xlsx', bytes: withXml(xml.slice(0, xml.length / 2)), line: -1, says: /./ },
    { name: 'far-cell.xlsx', bytes: addRow('<row r="9"><c r="XFD9"><v>1</v></c></row>'), line: 0, says: far },
    { name: 'far-row.xlsx', bytes: addRow('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'), line: 0, says: far },
    {
      name: 'far-row-hidden.xlsx',
      bytes: addRow('<row spans=">" r="1048576"><c><v>1</v></c></row>'),
      line: 0,
      says: far,
    },
    { name: 'far-row-encoded.xlsx', bytes: addRow('<row r="&#49;048576"/>'), line: 0, says: /strange way/ },
    { name: 'many-cells.xlsx', bytes: addRow(`<row r="9">${'<c/>'.repeat(120_000)}</row>`), line: 0, says: far },
    { name: 'bomb.xlsx', bytes: await unfoldingTo(200_000_000, sheet), line: 0, says: /unfolds to more than 16 MB/ },
    {
      name: 'bomb-in-strings.xlsx',
      bytes: await unfoldingTo(60_000_000, 'xl/sharedStrings.xml'),
      line: 0,
      says: /unfolds to more/,
    },
    { name: 'bomb-that-lies.xlsx', bytes: await unfoldingTo(60_000_000, sheet, 1000), line: 0, says: /./ },
    ...Array.from({ length: 12 }, (_, index) => ({
      name: `cut-${index}.xlsx`,
      bytes: whole.slice(0, Math.floor((whole.length * (index + 1)) / 13)),
      line: 0,
      says: /cut off or damaged/,
    })),
  ];
}
