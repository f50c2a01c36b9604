import type { FaultCode } from '../../shared/directory/faults.ts';
import { type Fault, quoted } from './fault.ts';
import { allColumns, fixedColumns } from './columns.ts';
import type { TableRow } from './table.ts';

export type Header = { ok: true; names: readonly string[] } | { ok: false; faults: readonly Fault[] };

const fault = (code: FaultCode, line: number, column: string, reason: string, mend: string): Fault => ({
  code,
  line,
  column,
  reason,
  mend,
});

/** The names of the columns, in the file's own order; every one known, each once, none that must be there missing. */
export function readHeader(row: TableRow | undefined, languages: readonly string[]): Header {
  const known = allColumns(languages);
  const template = 'Export the directory and write into that file';
  if (row === undefined)
    return {
      ok: false,
      faults: [fault('no-header', 1, '', 'there is no row with the names of the columns', template)],
    };
  const names = row.cells.map((cell) => cell.trim().toLowerCase());
  while (names.at(-1) === '') names.pop();
  const { line } = row;
  const unknown = names.filter((name) => !known.includes(name));
  const twice = known.filter((name) => names.filter((other) => other === name).length > 1);
  const missing = fixedColumns.filter((name) => !names.includes(name));
  const nameless = !names.includes('name_ru') && !names.includes('name_kk');
  const faults = [
    ...unknown.map((name) => ({
      ...fault(
        'unknown-column',
        line,
        '',
        `there is no column ${quoted(name)}`,
        'Take it out, or see the names in an exported file',
      ),
      value: quoted(name),
    })),
    ...twice.map((name) => fault('column-twice', line, name, 'the column is there twice', 'Take one of them out')),
    ...missing.map((name) => fault('no-column', line, name, 'the column is missing', template)),
    ...(nameless
      ? [fault('no-column', line, 'name_ru', 'the column is missing', 'Give name_ru, name_kk or both')]
      : []),
  ];
  return faults.length === 0 ? { ok: true, names } : { ok: false, faults: faults.slice(0, 20) };
}
