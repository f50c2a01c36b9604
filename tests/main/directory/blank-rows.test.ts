import { expect, test } from 'vitest';
import { readCsv } from '../../../main/directory/csv.ts';
import { readXlsx } from '../../../main/directory/xlsx.ts';
import { writeSpreadsheet } from '../../../shared/spreadsheet.ts';

/** A place below more blank rows than a file may have places. */
const rows = [['kind', 'id'], ['clinic', 'first'], ...Array.from({ length: 600 }, () => ['', '']), ['clinic', 'last']];

const idsOf = (table: Awaited<ReturnType<typeof readXlsx>>) =>
  table.ok ? table.rows.map(({ line, cells }) => [line, cells[1]]) : table.faults;
const wanted = [
  [1, 'id'],
  [2, 'first'],
  [603, 'last'],
];

test('blank rows of a CSV file hide no place below them', () => {
  const text = rows.map((cells) => cells.join(';')).join('\n');
  expect(idsOf(readCsv(new TextEncoder().encode(text)))).toEqual(wanted);
});

test('blank rows of a spreadsheet hide no place below them', async () => {
  expect(idsOf(await readXlsx(await writeSpreadsheet(rows)))).toEqual(wanted);
});
