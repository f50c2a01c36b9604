import { strToU8, zipSync } from 'fflate';
import { randomFrom } from '../random.ts';
import { type BrokenFile, csv, csvText, soundRows, withCell } from './rows.ts';

/** Windows-1251 for Russian, as an old Excel saves it. */
function oldEncoding(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x350;
    return 0xb9;
  });
}

/** Files that are none of a directory, or too much. */
export function wholeFiles(): BrokenFile[] {
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
export function atRandom(): BrokenFile[] {
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
