import { expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../../main/directory/csv.ts';

const read = (text: string) => readCsv(new TextEncoder().encode(text));

test.each([
  ['commas', 'a,b\r\n1,2\r\n'],
  ['semicolons, a mark and no last line end', '\ufeffa;b\n1;2'],
  ['line ends of old Macs', 'a,b\r1,2\r'],
  ['empty lines between', 'a,b\n\n1,2\n\n'],
])('reads %s', (_name, text) => {
  const table = read(text);
  expect(table.ok && table.rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('a row is known by the line that it begins in, also after cells of several lines and empty ones', () => {
  const table = read('a,b\n"one\ntwo\nthree",x\n\n"y ""z""",2\n3,4');
  expect(table).toEqual({
    ok: true,
    rows: [
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['one\ntwo\nthree', 'x'] },
      { line: 6, cells: ['y "z"', '2'] },
      { line: 7, cells: ['3', '4'] },
    ],
  });
});

test('what is written is read the same', () => {
  const rows = [
    ['a', 'b;c', 'd,e'],
    ['"', 'f\r\ng', ''],
  ];
  const table = readCsv(writeCsv(rows));
  expect(table.ok && table.rows.map(({ cells }) => cells)).toEqual(rows);
});
