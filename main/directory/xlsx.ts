import { strFromU8, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import { type Fault, fileFault, mostFaults } from './fault.ts';
import { mostRows, type Table, type TableRow } from './table.ts';
import { unfold } from './xlsx-parts.ts';
import { scanPart } from './xlsx-scan.ts';

const refused = (...given: Parameters<typeof fileFault>): Table => ({ ok: false, faults: [fileFault(...given)] });

/** A cell's text; undefined for a date, a time, yes or no, which every spreadsheet program shows in its own way. */
function cellText(cell: unknown): string | undefined {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' && Number.isSafeInteger(cell) ? String(cell) : undefined;
}

function tableOf(data: readonly (readonly unknown[])[]): Table {
  const faults: Fault[] = [];
  const header = (data[0] ?? []).map((cell) => cellText(cell) ?? '');
  const isBlank = (row: readonly unknown[]) => row.every((cell) => cell === null || cell === undefined || cell === '');
  const filled = data.map((row, index) => ({ row, line: index + 1 })).filter(({ row }) => !isBlank(row));
  const rows = filled.slice(0, mostRows).map(({ row, line }): TableRow => {
    const cells = row.map((cell, column) => {
      const text = cellText(cell);
      if (text !== undefined) return text;
      faults.push({
        code: 'not-text',
        line,
        column: header[column] ?? '',
        reason: 'the cell is a date, a time or a number, not text',
        mend: 'Give the column the format "text" and write the cell again',
      });
      return '';
    });
    return { line, cells };
  });
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, mostFaults) };
  return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

function scanAll(parts: Record<string, Uint8Array>): Fault[] {
  return Object.values(parts).flatMap((part): Fault[] => {
    const scanned = scanPart(strFromU8(part));
    if ('fault' in scanned) return [scanned.fault];
    return scanned.unfit.slice(0, mostFaults).map(({ line, column, is }) => ({
      code: is === 'formula' ? 'formula' : 'error-cell',
      line,
      column: column === 0 ? '' : `no. ${column}`,
      reason: is === 'formula' ? 'the cell is a formula' : 'the cell is an error of the spreadsheet program',
      mend: 'Write its result as text instead',
    }));
  });
}

/**
 * Reads the first sheet of a spreadsheet. Only parts that were looked through and measured reach the library that
 * reads them.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const [first, second] = bytes;
  if (first === 0xd0 && second === 0xcf)
    return refused('old-workbook', 'it is an old or protected workbook', 'Save it as .xlsx without a password');
  if (first !== 0x50 || second !== 0x4b)
    return refused('not-spreadsheet', 'it is not a spreadsheet', 'Save it as .xlsx');
  const unfolded = unfold(bytes);
  if (!unfolded.ok) return refused(unfolded.code, unfolded.reason, unfolded.mend);
  const faults = scanAll(unfolded.parts);
  if (faults.length > 0) return { ok: false, faults: faults.slice(0, mostFaults) };
  const { buffer } = zipSync(unfolded.parts, { level: 0 });
  try {
    const [sheet] = await readExcelFile(buffer, { trim: false });
    return tableOf(sheet?.data ?? []);
  } catch {
    return refused(
      'rows-unreadable',
      'its rows can not be read',
      'Copy the rows into a new workbook and save that as .xlsx',
    );
  }
}
