import { CsvError, parse } from 'csv-parse/sync';
import type { FaultCode } from '../../shared/directory/faults.ts';
import { fileFault } from './fault.ts';
import { mostRows, type Table } from './table.ts';

/** Longest row in characters: no honest one comes near it, and a quote that is never closed ends there. */
const longestRow = 40_000;
const saveAgain = 'Save it again as "CSV UTF-8"';

const refused = (code: FaultCode, reason: string, mend: string, line = 0): Table => ({
  ok: false,
  faults: [{ ...fileFault(code, reason, mend), line }],
});

/** The line, from 1, of the first one that is not UTF-8. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to;
  }
  return line;
}

function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

/** The separator that the header uses more often: names of columns contain neither. */
function separatorOf(text: string): ',' | ';' {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function parseText(text: string): Table {
  try {
    const parsed = parse(text, {
      delimiter: separatorOf(text),
      info: true,
      max_record_size: longestRow,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      to: mostRows,
    }) as unknown as Parsed[];
    const rows = parsed.map(({ record, info }) => {
      const inside = record.join('').match(/\r\n|\n|\r/g)?.length ?? 0;
      return { line: info.lines - inside, cells: record };
    });
    return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['lines']) || 0;
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      return refused(
        'row-too-long',
        'a row is too long, or a quote is never closed',
        'Look for a " without its pair',
        line,
      );
    return refused(
      'quotes',
      'the quotes are not in pairs',
      'Put text with " into quotes and write "" for each " in it',
      line,
    );
  }
}

/** Reads values between commas or semicolons (RFC 4180), in UTF-8 with or without its mark. */
export function readCsv(bytes: Uint8Array): Table {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return refused('encoding', 'it is in UTF-16', saveAgain);
  if (first === 0x50 && second === 0x4b)
    return refused('is-spreadsheet', 'it is a spreadsheet, not text', 'Name it .xlsx');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('encoding', 'there are characters that are not UTF-8', saveAgain, brokenLine(bytes));
  }
  const strange = text.search(/(?![\t\r\n])\p{Cc}/u);
  if (strange >= 0) return refused('control', 'there is a control character', saveAgain, lineAt(text, strange));
  return parseText(text);
}

/** Between the values of a written file; Excel in Russian and Kazakh opens no other by itself. */
const separator = ';';

/** Writes rows as UTF-8 with its mark, which Excel needs to see that it is UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (value: string) => (/[",;\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const lines = rows.map((row) => `${row.map(cell).join(separator)}\r\n`);
  return new TextEncoder().encode(`\ufeff${lines.join('')}`);
}
