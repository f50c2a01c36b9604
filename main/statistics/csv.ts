import { disarmFormula } from '../../shared/formula-text.ts';
import { type Report, shownText } from '../../shared/statistics/report.ts';
import { writeCsv } from '../directory/csv.ts';

/** A report as a table for spreadsheet programs: a row for each line and period. `naming` gives the words for a line. */
export function reportCsv(
  { period, buckets, figures }: Report,
  naming: (figure: string, key: string) => string,
): Uint8Array {
  const rows = figures.flatMap(({ name, lines }) =>
    lines.flatMap(({ key, cells }) =>
      cells.map((shown, index) => {
        const { from = '', to = '' } = buckets[index] ?? {};
        return [period, from, to, name, key, naming(name, key), shownText(shown)].map(disarmFormula);
      }),
    ),
  );
  return writeCsv([['period', 'from', 'to', 'figure', 'key', 'name', 'count'], ...rows]);
}
