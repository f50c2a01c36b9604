import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseFleetFile, readFleetFile } from '../../main/fleet-file.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const known = ['kk', 'ru', 'tg'];
const parse = (...lines: string[]) => parseFleetFile(lines.join('\n'), known);

test('takes what it names, in the shape that the kiosk uses', () => {
  const { values, faults } = parse(
    '\uFEFF{',
    '\t"office": {"name": {"kk": "№ 5 ХҚКО", "ru": "ЦОН № 5"}, "address": "улица Примерная, 1", "phone": "1414"},',
    '\t"screen": {"widthMm": 268, "heightMm": 476},',
    '\t"languages": ["kk", "tg"], "copies": 2, "restartAt": null',
    '}',
  );
  expect(faults).toEqual([]);
  expect(values).toEqual({
    office: {
      name: { kk: '№ 5 ХҚКО', ru: 'ЦОН № 5' },
      address: { ru: 'улица Примерная, 1' },
      phone: '1414',
      ambulance: '',
    },
    screen: { diagonalInch: 21.5, comfort: 1 },
    languages: ['kk', 'tg'],
    copies: 2,
    restartAt: null,
  });
});

test.each([
  [['{', '  "copies": 2', '  "paper": "a4"', '}'], 3, 'a comma is missing'],
  [['{', '  "copies": 2,', '}'], 3, 'a key is missing'],
  [['{', '  "copies" 2', '}'], 2, 'a colon is missing'],
  [['{', '  "copies":', '}'], 3, 'a value is missing'],
  [['{', '  "paper": "a4', '}'], 2, 'a text does not end'],
  [['{', '  // two', '  "copies": 2', '}'], 2, 'a comment stands here'],
  [['{', '  "paper": a4', '}'], 2, 'a word stands where a value or a key must'],
  [['{', '  "copies": 2'], 2, 'a } is missing'],
  [['{', '  "copies": 2', '}}'], 3, 'something follows the end'],
  [['{', '  "printer": {"kind": "file", "folder": "C:\\Qadam"}', '}'], 2, 'a \\ stands in a text'],
])('text that is no JSON is named by its line and nothing of it is used: %j', (lines, line, reason) => {
  const { values, faults } = parse(...lines);
  expect(values).toEqual({});
  expect(faults).toMatchObject([{ line, key: null, reason }]);
});

test('each bad value is named by its line, key, reason and mend, and the others hold', () => {
  const { values, faults } = parse(
    '{',
    '  "idleSeconds": "90",',
    '  "copies": 2,',
    '  "office": {',
    '    "name": {"ru": "ЦОН № 5"},',
    '    "phone": "reception"',
    '  },',
    '  "second": "xx",',
    '  "colour": "red",',
    '  "paper": "a4",',
    '  "paper": "80mm",',
    '  "printer": {"kind": "cups"},',
    '  "warningSeconds": 30',
    '}',
  );
  expect(values).toEqual({ copies: 2, warningSeconds: 30 });
  expect(faults.map(({ line, key }) => [line, key])).toEqual([
    [2, 'idleSeconds'],
    [6, 'office'],
    [8, 'second'],
    [9, 'colour'],
    [11, 'paper'],
    [12, 'printer'],
  ]);
  expect(faults[0]).toEqual({
    line: 2,
    key: 'idleSeconds',
    reason: 'Invalid input: expected number, received string',
    mend: 'Write whole seconds from 20 to 3600',
  });
  expect(faults[3]).toMatchObject({ reason: 'there is no such setting', mend: expect.stringContaining('languages') });
  expect(faults[4]).toMatchObject({ reason: 'it is given twice', mend: 'Keep one of the two' });
});

test.each(['[]', '"text"', '3', ''])('%j as a whole is no settings', (text) => {
  const { values, faults } = parseFleetFile(text, known);
  expect(values).toEqual({});
  expect(faults).toHaveLength(1);
});

test('a file that is not there fixes nothing, and is missed only when it was named', () => {
  const file = join(temporaryFolder(), 'config.json');
  expect(readFleetFile(file, known)).toEqual({ values: {}, faults: [] });
  expect(readFleetFile(file, known, true).faults).toMatchObject([{ line: null, reason: "it can't be read (ENOENT)" }]);
  writeFileSync(file, `{"copies": 2}${' '.repeat(100_000)}`);
  expect(readFleetFile(file, known).faults).toMatchObject([{ line: null, reason: 'it is too large' }]);
  writeFileSync(file, '{"copies": 2}');
  expect(readFleetFile(file, known)).toEqual({ values: { copies: 2 }, faults: [] });
});
