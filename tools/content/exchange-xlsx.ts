import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { z } from 'zod';
import { SetupError } from '../setup/say.mjs';
import type { Offer } from './accept.ts';
import { refusal } from './exchange-json.ts';
import type { ExchangeRow } from './exchange.ts';
import { statusSchema } from './model.ts';

const columns = ['id', 'Russian', 'text', 'status', 'note'] as const;
const widths = [38, 60, 60, 10, 34];
const rowSchema = z.object({ id: z.string(), text: z.string(), status: statusSchema.optional() });

/** A cell that a spreadsheet would take for a formula gets an apostrophe, which the import takes off again. */
const disarm = (value: string) => (/^['=+\-@\t\r]/.test(value) ? `'${value}` : value);
const rearm = (value: string) => (/^'['=+\-@\t\r]/.test(value) ? value.slice(1) : value);

/** Writes a spreadsheet with the columns id, Russian, text, status, note; every cell is plain text. */
export async function writeSpreadsheet(file: string, rows: readonly ExchangeRow[]): Promise<void> {
  const cell = (value: string) => ({ value: disarm(value), type: String, format: '@', wrap: true });
  const header = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const lines = rows.map(({ id, russian, text, status, note }) => [id, russian, text, status, note].map(cell));
  await writeExcelFile([header, ...lines], {
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    sheet: 'Qadam',
  }).toFile(file);
}

/** The offers in a spreadsheet. Throws a message that names the row. */
export async function offersFromSpreadsheet(file: string): Promise<Offer[]> {
  const [header, ...rows] = await readRows(file);
  const at = (name: (typeof columns)[number]) => {
    const index = (header ?? []).findIndex((value) => value === name);
    if (index < 0) throw new SetupError(`${file} has no column "${name}" in its first row: export it again.`);
    return index;
  };
  const places = { id: at('id'), text: at('text'), status: at('status') };
  return rows.map((row, index) => {
    const value = (column: number) => rearm(cellText(row[column]));
    const status = value(places.status);
    const entry = rowSchema.safeParse({
      id: value(places.id),
      text: value(places.text),
      ...(status === '' ? {} : { status }),
    });
    const place = `${file}, row ${index + 2}, "${value(places.id)}"`;
    if (!entry.success) throw new SetupError(refusal(place, entry.error));
    return { place, id: entry.data.id, text: entry.data.text, status: entry.data.status };
  });
}

/** A cell's text; a spreadsheet program may have made a number of one. */
function cellText(cell: unknown): string {
  return typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '';
}

async function readRows(file: string): Promise<unknown[][]> {
  try {
    const [sheet] = await readExcelFile(file, { trim: false });
    return sheet?.data ?? [];
  } catch (error) {
    throw new SetupError(
      `${file} can't be read as a spreadsheet: ${error instanceof Error ? error.message : String(error)}. Save it as .xlsx.`,
    );
  }
}
