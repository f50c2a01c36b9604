import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { allColumns, entryCells } from '../../main/directory/columns.ts';
import { writeXlsx } from '../../main/directory/xlsx.ts';
import { sampleEntries, somePng } from './directory.ts';
import { randomFrom } from './random.ts';
import { unfoldingTo } from './zip-bomb.ts';

export const languages = ['kk', 'ru', 'ky', 'uz', 'tg', 'tk', 'az', 'hy', 'en'];

/** A file that must be refused: its name, its bytes, what the first fault says and in which line (0: the file). */
export interface BrokenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly line: number;
  readonly says: RegExp;
  /** Files that lie beside it. */
  readonly beside?: Readonly<Record<string, Uint8Array>>;
}

type Rows = string[][];

const entries = sampleEntries.map((entry) => ({ ...entry, map: false }));
/** The names of the columns and five sound rows. */
export const soundRows = (): Rows => [
  allColumns(languages),
  ...entries.map((entry) => entryCells(entry, languages, '')),
];

const quote = (cell: string) => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csvText = (rows: Rows, separator = ',') => rows.map((row) => row.map(quote).join(separator)).join('\r\n');
const csv = (rows: Rows) => strToU8(csvText(rows));

/** The rows with one cell written over. */
function withCell(row: number, column: string, value: string): Rows {
  const rows = soundRows();
  const at = rows[0]?.indexOf(column) ?? -1;
  const cells = rows[row];
  if (cells === undefined || at < 0) throw new Error(`there is no cell ${row} ${column}`);
  cells[at] = value;
  return rows;
}

/** Windows-1251 for Russian, as an old Excel saves it. */
function oldEncoding(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x350;
    return 0xb9;
  });
}

function wrongCells(): BrokenFile[] {
  const wrong: [column: string, value: string, says: RegExp][] = [
    ...[
      'abc',
      '12',
      '+7 (727',
      '1234567890123456',
      '+7-727-ABC',
      '+',
      '--1',
      '8 727 000 00 0O',
      '+7 727;x',
      '☎ 1414',
    ].map((value): [string, string, RegExp] => ['phones', value, /is not a phone number/]),
    ['phones', '111;222;333;444;555;666;777', /more than 6 numbers/],
    ...[
      '8',
      '8-20',
      '25:00-26:00',
      '09:60-10:00',
      '20:00-08:00',
      '09:00-13:00 12:00-18:00',
      'с утра',
      '09:00-24:01',
    ].map((value): [string, string, RegExp] => ['hours_wed', value, /is not an opening time/]),
    ['hours_sun', '1:00-2:00 3:00-4:00 5:00-6:00 7:00-8:00', /hours/],
    ...['hospital', '', 'клиника', 'clinic clinic'].map((value): [string, string, RegExp] => [
      'kind',
      value,
      /kind of place/,
    ]),
    ...['', 'Поликлиника 5', 'a--b', '-a', 'a_b', 'x'.repeat(41)].map((value): [string, string, RegExp] => [
      'id',
      value,
      /can't be an id/,
    ]),
    ...['ОСМС', 'yes', 'voluntary+imputed'].map((value): [string, string, RegExp] => [
      'contracts',
      value,
      /is not a contract/,
    ]),
    ...['de', 'русский', 'kk+ru'].map((value): [string, string, RegExp] => ['languages', value, /is not a language/]),
    ...['0', '-1', '1.5', '10000', 'first', '1e3'].map((value): [string, string, RegExp] => [
      'order',
      value,
      /whole number/,
    ]),
    ...['../x.png', '/etc/passwd', 'a/b.png', 'a\\b.png', 'x.svg', '.png', 'C:x.png'].map(
      (value): [string, string, RegExp] => ['map', value, /can't be the file of a map sketch/],
    ),
    ['map', 'absent.png', /there is no such file/],
    ...['=1+1', '=HYPERLINK("http://x";"y")', "=cmd|' /C calc'!A0"].flatMap((value): [string, string, RegExp][] =>
      ['name_ru', 'notes_kk', 'area'].map((column) => [column, value, /is a formula/]),
    ),
    ['name_ru', 'я'.repeat(121), /121 characters/],
    ['address_kk', 'ү'.repeat(201), /201 characters/],
    ['notes_ru', 'а'.repeat(10_000), /10000 characters/],
    ['area', 'р'.repeat(61), /61 characters/],
    ['name_ru', 'Поли\u202eклиника', /invisible character/],
    ['notes_kk', 'a\ufffdb', /invisible character/],
  ];
  return wrong.map(([column, value, says], index) => {
    const row = 1 + (index % 5);
    return { name: `cell-${index}-${column}.csv`, bytes: csv(withCell(row, column, value)), line: row + 1, says };
  });
}

function columns(): BrokenFile[] {
  const [header = []] = soundRows();
  const needed = header.filter((name) => !/^(name|address|notes)_/.test(name));
  const without = (name: string) => {
    const at = header.indexOf(name);
    return soundRows().map((row) => row.filter((_, index) => index !== at));
  };
  const shuffled = soundRows();
  // The names in another order than the cells: a row that says one thing under the name of another.
  shuffled[0]?.reverse();
  return [
    ...needed.map((name) => ({ name: `without-${name}.csv`, bytes: csv(without(name)), line: 1, says: /is missing/ })),
    ...['telephone', 'name_de', 'Hours', 'адрес', '', 'id '].map((name, index) => ({
      name: `unknown-${index}.csv`,
      bytes: csv(withCell(0, 'phones', name)),
      line: 1,
      says: /no column|is there twice|is missing/,
    })),
    { name: 'twice.csv', bytes: csv(withCell(0, 'name_en', 'name_ru')), line: 1, says: /twice/ },
    { name: 'shuffled.csv', bytes: csv(shuffled), line: 2, says: /./ },
    { name: 'title-above.csv', bytes: csv([['Справочник'], ...soundRows()]), line: 1, says: /no column/ },
    { name: 'no-header.csv', bytes: csv(soundRows().slice(1)), line: 1, says: /no column/ },
    { name: 'header-only.csv', bytes: csv(soundRows().slice(0, 1)), line: 0, says: /no entry/ },
    { name: 'no-door-name.csv', bytes: csv(withCell(3, 'name_ru', '')), line: 4, says: /no name in Russian or Kazakh/ },
    {
      name: 'extra-cell.csv',
      bytes: strToU8(csvText(soundRows()).replace('tson-1', 'tson-1,x,y')),
      line: 6,
      says: /./,
    },
  ];
}

function wholeFiles(): BrokenFile[] {
  const text = csvText(soundRows());
  const twice = [...soundRows(), soundRows()[2] ?? []];
  const many = [
    soundRows()[0] ?? [],
    ...Array.from({ length: 501 }, (_, index) => withCell(1, 'id', `c-${index}`)[1] ?? []),
  ];
  const utf16 = (mark: number[]) => Uint8Array.from([...mark, ...Buffer.from(text, 'utf16le')]);
  const wide = 'я'.repeat(45_000);
  return [
    { name: 'old-encoding.csv', bytes: oldEncoding(text), line: 2, says: /not UTF-8/ },
    { name: 'utf16-le.csv', bytes: utf16([0xff, 0xfe]), line: 0, says: /UTF-16/ },
    { name: 'utf16-be.csv', bytes: utf16([0xfe, 0xff]), line: 0, says: /UTF-16/ },
    { name: 'duplicate.csv', bytes: csv(twice), line: 7, says: /is in line 3 already/ },
    { name: 'many.csv', bytes: csv(many), line: 0, says: /more than 500 entries/ },
    { name: 'huge-cell.csv', bytes: strToU8(text.replace('ЦОН', wide)), line: 6, says: /./ },
    { name: 'empty.csv', bytes: new Uint8Array(), line: 1, says: /no row with the names/ },
    { name: 'blank.csv', bytes: strToU8('\r\n\r\n ,, \r\n'), line: 1, says: /no row with the names/ },
    { name: 'a-spreadsheet.csv', bytes: zipSync({ a: new Uint8Array(3) }), line: 0, says: /spreadsheet/ },
    { name: '50-mb.csv', bytes: new Uint8Array(50_000_000).fill(0x61), line: 0, says: /kB, at most/ },
    { name: '6-mb.xlsx', bytes: new Uint8Array(6_000_000).fill(0x50), line: 0, says: /kB, at most/ },
    { name: 'one-word-of-4-mb.csv', bytes: new Uint8Array(4_000_000).fill(0x61), line: 1, says: /./ },
    { name: '4-mb-of-quotes.csv', bytes: new Uint8Array(4_000_000).fill(0x22), line: 1, says: /./ },
    { name: '4-mb-of-lines.csv', bytes: strToU8('a,b\n'.repeat(1_000_000)), line: 1, says: /./ },
    { name: 'list.txt', bytes: csv(soundRows()), line: 0, says: /ends neither/ },
    { name: 'list', bytes: csv(soundRows()), line: 0, says: /ends neither/ },
  ];
}

/** Quotes that don't pair, control characters and broken UTF-8 at places that chance picks. */
function atRandom(): BrokenFile[] {
  const next = randomFrom(44);
  const text = csvText(soundRows());
  const lines = text.split('\r\n');
  const pick = () => 1 + Math.floor(next() * (lines.length - 1));
  const inLine = (line: number, put: (words: string) => string) =>
    strToU8(lines.map((words, index) => (index === line ? put(words) : words)).join('\r\n'));
  return Array.from({ length: 18 }, (_, index) => {
    const line = pick();
    const strange = String.fromCharCode([0, 1, 7, 8, 0x0b, 0x1b][index % 6] ?? 0);
    const broken = Buffer.from(inLine(line, (words) => words.replace(/,/, ',\u0001')));
    broken[broken.indexOf(1)] = [0xff, 0xc0, 0x80, 0xf8][index % 4] ?? 0xff;
    return [
      {
        name: `control-${index}.csv`,
        bytes: inLine(line, (words) => `${words.slice(0, 9)}${strange}${words.slice(9)}`),
        line: line + 1,
        says: /control character/,
      },
      { name: `not-utf8-${index}.csv`, bytes: broken, line: line + 1, says: /not UTF-8/ },
      ...(index % 2 === 0
        ? [
            {
              name: `open-quote-${index}.csv`,
              bytes: inLine(line, (words) => words.replace(/,[^,"]*/, ',"Дом "у реки",')),
              line: -1,
              says: /quote/,
            },
          ]
        : []),
    ];
  }).flat();
}

async function spreadsheets(): Promise<BrokenFile[]> {
  const whole = await writeXlsx(soundRows());
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

function pictures(): BrokenFile[] {
  const bytes = csv(withCell(2, 'map', 'way.png'));
  const sound = somePng();
  const interlaced = Buffer.from(sound);
  interlaced[28] = 1;
  const damaged = Buffer.from(sound);
  damaged[damaged.length - 20] = (damaged[damaged.length - 20] ?? 0) ^ 0xff;
  const wide = Buffer.from(sound);
  wide.writeUInt32BE(50_000, 16);
  const wrong: [name: string, picture: Uint8Array, says: RegExp][] = [
    ['not-png', strToU8('<svg onload="x"/>'), /not a PNG/],
    ['cut', sound.subarray(0, 60), /cut off/],
    ['interlaced', interlaced, /interlaced/],
    ['damaged', damaged, /damaged/],
    ['wide', wide, /50000x16 pixels/],
    ['large', Buffer.concat([sound, new Uint8Array(1_200_000)]), /kB, at most/],
  ];
  return wrong.map(([name, picture, says]) => ({
    name: `picture-${name}.csv`,
    bytes,
    line: 3,
    says,
    beside: { 'way.png': picture },
  }));
}

/** Files that an import must refuse, the same ones in every run. */
export async function brokenDirectories(): Promise<BrokenFile[]> {
  return [...wrongCells(), ...columns(), ...wholeFiles(), ...atRandom(), ...(await spreadsheets()), ...pictures()];
}
