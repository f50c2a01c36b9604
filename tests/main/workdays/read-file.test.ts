import { expect, test } from 'vitest';
import { readHolidays } from '../../../main/workdays/read-file.ts';

const read = (text: string) => readHolidays(Buffer.from(text));

test('days off come in with name and source, in order, whatever the order of rows and columns', () => {
  const text =
    'source;day;name\r\n"Order 1; item 2";2026-12-16;Day two\r\nDecision of the office;2026-12-15; Day  one \r\n';
  expect(read(text)).toEqual({
    ok: true,
    holidays: [
      { day: '2026-12-15', name: 'Day one', source: 'Decision of the office' },
      { day: '2026-12-16', name: 'Day two', source: 'Order 1; item 2' },
    ],
  });
});

test.each([
  ['day;name;source\n2026-13-01;A;B', 2, 'day', '"2026-13-01" is not a date'],
  ['day;name;source\n2026-02-30;A;B', 2, 'day', '"2026-02-30" is not a date'],
  ['day;name;source\n2026-12-16;;B', 2, 'name', 'the name is missing'],
  ['day;name;source\n2026-12-16;A;', 2, 'source', 'the source is missing'],
  ['day;name;source\n2026-12-16;A;B\n2026-12-16;C;D', 3, 'day', '"2026-12-16" is there twice'],
  ['day;name\n2026-12-16;A', 0, '', 'a column is missing'],
  ['day;name;source\n', 0, '', 'it has 0 days'],
  [`day;name;source\n2026-12-16;${'x'.repeat(201)};B`, 2, '', 'a text is too long'],
])('%j is refused with its place and reason', (text, line, column, reason) => {
  expect(read(text)).toMatchObject({ ok: false, faults: [{ line, column, reason }] });
});
