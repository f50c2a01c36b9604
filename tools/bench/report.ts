/** What one start of an app measured. */
export interface Sample {
  readonly startMs: number;
  readonly pssMb: number;
  readonly rssMb: number;
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of no values: the bench measured nothing.');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The bench's table: medians with their range, and the ratio of the medians. */
export function report(kiosk: readonly Sample[], bare: readonly Sample[]): string {
  const row = (label: string, unit: string, value: (sample: Sample) => number) => {
    const [a, b] = [kiosk.map(value), bare.map(value)];
    const ratio = (median(a) / median(b)).toFixed(2);
    return [label, spread(a, unit), spread(b, unit), ratio];
  };
  return lines([
    [`median of ${kiosk.length} (lowest-highest)`, 'Qadam', 'bare window', 'ratio'],
    row('start to first touchable screen', 'ms', ({ startMs }) => startMs),
    row('memory, PSS of all processes', 'MB', ({ pssMb }) => pssMb),
    row('memory, RSS of all processes', 'MB', ({ rssMb }) => rssMb),
  ]);
}

function spread(values: readonly number[], unit: string): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(0)} ${unit} (${low.toFixed(0)}-${high.toFixed(0)})`;
}

function lines(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
