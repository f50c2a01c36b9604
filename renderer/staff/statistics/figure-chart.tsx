import { BarChart } from '@mui/x-charts/BarChart';
import type { Shown } from '../../../shared/statistics/report.ts';

/** More lines would not be told apart by their colours; the table has them all. */
const mostLines = 6;

export interface ChartLine {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly Shown[];
}

interface FigureChartProps {
  /** The buckets' names. */
  readonly columns: readonly string[];
  readonly lines: readonly ChartLine[];
}

const least = ({ cells }: ChartLine) => cells.reduce((sum, { low }) => sum + low, 0);

/** The largest lines as bars, each as high as it surely is. For the eye only: the table beneath says the same. */
export function FigureChart({ columns, lines }: FigureChartProps) {
  const filled = lines.filter((line) => least(line) > 0);
  const largest = filled.toSorted((a, b) => least(b) - least(a)).slice(0, mostLines);
  if (largest.length === 0) return null;
  return (
    <div className="staff-chart" aria-hidden="true">
      <BarChart
        skipAnimation
        disableAxisListener
        hideLegend={largest.length < 2}
        xAxis={[{ scaleType: 'band', data: [...columns], height: 40 }]}
        yAxis={[{ min: 0, tickMinStep: 1, width: 60 }]}
        series={largest.map(({ name, cells }, index) => ({
          label: name,
          data: cells.map(({ low }) => low),
          stack: 'all',
          color: `var(--chart-${index + 1})`,
        }))}
        slotProps={{ tooltip: { trigger: 'none' } }}
      />
    </div>
  );
}
