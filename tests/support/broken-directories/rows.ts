import { strToU8 } from 'fflate';
import { allColumns, entryCells } from '../../../main/directory/columns.ts';
import { languages, sampleEntries } from '../directory.ts';

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
/** Rows as the text of a CSV file. */
export const csvText = (rows: Rows, separator = ',') => rows.map((row) => row.map(quote).join(separator)).join('\r\n');
/** Rows as a CSV file. */
export const csv = (rows: Rows) => strToU8(csvText(rows));

/** The rows with one cell written over. */
export function withCell(row: number, column: string, value: string): Rows {
  const rows = soundRows();
  const at = rows[0]?.indexOf(column) ?? -1;
  const cells = rows[row];
  if (cells === undefined || at < 0) throw new Error(`there is no cell ${row} ${column}`);
  cells[at] = value;
  return rows;
}
