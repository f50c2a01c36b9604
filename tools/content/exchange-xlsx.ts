import readExcelFile from 'read-excel-file/node';
import { z } from 'zod';
import { SetupError } from '../setup/say.mjs';
import type { Offer } from './accept.ts';
import { refusal } from './exchange-json.ts';
import { type exchangeColumns, rearmCell } from '../../shared/content/exchange.ts';
import { statusSchema } from '../../shared/content/model.ts';

const rowSchema = z.object({ id: z.string(), text: z.string(), status: statusSchema.optional() });

/** The offers in a spreadsheet. Throws a message that names the row. */
export async function offersFromSpreadsheet(file: string): Promise<Offer[]> {
  const [header, ...rows] = await readRows(file);
  const at = (name: (typeof exchangeColumns)[number]) => {
    const index = (header ?? []).findIndex((value) => value === name);
    if (index < 0) throw new SetupError(`${file} has no column "${name}" in its first row: export it again.`);
    return index;
  };
  const places = { id: at('id'), text: at('text'), status: at('status') };
  return rows.map((row, index) => {
    const value = (column: number) => rearmCell(cellText(row[column]));
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
