import { z } from 'zod';
import { strangeCharacter } from '../../shared/directory/entry.ts';
import type { FaultCode } from '../../shared/directory/faults.ts';
import { rearmFormula } from '../../shared/formula-text.ts';
import { mostHolidays } from '../../shared/staff/office.ts';
import type { Holiday } from '../../shared/working-days.ts';
import { readCsv } from '../directory/csv.ts';
import { type Fault, fileFault, quoted } from '../directory/fault.ts';

/** Most characters of a name or a source. */
const longestText = 200;
const columns = ['day', 'name', 'source'] as const;

export type HolidayFile = { ok: true; holidays: Holiday[] } | { ok: false; faults: readonly Fault[] };

const text = (cell: string | undefined) =>
  rearmFormula(cell ?? '')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();

function faultOf({ day, name, source }: Holiday, line: number): Fault | undefined {
  const fault = (code: FaultCode, column: string, reason: string, mend: string, value = ''): Fault => ({
    code,
    value,
    line,
    column,
    reason,
    mend,
  });
  const long = [name, source].some((value) => value.length > longestText || strangeCharacter.test(value));
  if (!z.iso.date().safeParse(day).success)
    return fault('day-date', 'day', `${quoted(day)} is not a date`, 'Write for example 2026-12-16', quoted(day));
  if (name === '') return fault('day-name', 'name', 'the name is missing', 'Write what day it is');
  if (source === '') return fault('day-source', 'source', 'the source is missing', 'Write the order or decision');
  if (!long) return undefined;
  const most = String(longestText);
  return fault('day-too-long', '', 'a text is too long', `Write at most ${most} characters`, most);
}

/** Reads days off from a CSV file with the columns `day`, `name`, `source`, whole or not at all; in order. */
export function readHolidays(bytes: Buffer): HolidayFile {
  const table = readCsv(bytes);
  if (!table.ok) return table;
  const [header, ...rows] = table.rows;
  const places = columns.map((column) => (header?.cells ?? []).map((cell) => text(cell).toLowerCase()).indexOf(column));
  if (places.includes(-1))
    return {
      ok: false,
      faults: [
        fileFault('day-columns', 'a column is missing', `Begin with the row ${columns.join(';')}`, columns.join(';')),
      ],
    };
  if (rows.length === 0 || rows.length > mostHolidays)
    return {
      ok: false,
      faults: [
        fileFault('day-count', `it has ${rows.length} days`, `Write 1 to ${mostHolidays} days`, String(mostHolidays)),
      ],
    };
  const read = rows.map(({ line, cells }) => {
    const [day = '', name = '', source = ''] = places.map((place) => text(cells[place]));
    return { line, holiday: { day, name, source } };
  });
  const faults = read.flatMap(({ line, holiday }, index): Fault[] => {
    const fault = faultOf(holiday, line);
    if (fault !== undefined) return [fault];
    const earlier = read.findIndex((other) => other.holiday.day === holiday.day);
    if (earlier === index) return [];
    const reason = `${quoted(holiday.day)} is there twice`;
    return [
      { code: 'day-twice', value: quoted(holiday.day), line, column: 'day', reason, mend: 'Keep one of the rows' },
    ];
  });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, holidays: read.map(({ holiday }) => holiday).toSorted((a, b) => (a.day < b.day ? -1 : 1)) };
}
