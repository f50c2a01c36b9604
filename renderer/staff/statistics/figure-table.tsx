import { shownText } from '../../../shared/statistics/report.ts';
import { StaffTable } from '../components/staff-table.tsx';
import { useStaff } from '../staff-context.tsx';
import type { ChartLine } from './figure-chart.tsx';

interface FigureTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly lines: readonly ChartLine[];
}

/** Every number that may be shown; lines that are "<5" throughout are named in one sentence. */
export function FigureTable({ label, columns, lines }: FigureTableProps) {
  const { say } = useStaff();
  const isFew = ({ cells }: ChartLine) => cells.every((shown) => shownText(shown) === '<5');
  const told = lines.filter((line) => !isFew(line));
  const few = lines.filter(isFew);
  return (
    <>
      {told.length > 0 && (
        <div className="staff-wide">
          <StaffTable
            label={label}
            columns={[{ id: 'name', name: label }, ...columns.map((name) => ({ id: name, name, numeric: true }))]}
            rows={told.map(({ key, name, cells }) => ({
              id: key === '' ? 'all' : key,
              cells: [name, ...cells.map(shownText)],
            }))}
          />
        </div>
      )}
      {few.length > 0 && (
        <p data-few={few.map(({ key }) => (key === '' ? 'all' : key)).join(' ')}>
          {say('staff.statistics.few', { names: few.map(({ name }) => name).join('; ') })}
        </p>
      )}
    </>
  );
}
