/** What one start of an app measured. */
export interface Sample {
  readonly startMs: number;
  readonly pssMb: number;
  readonly rssMb: number;
}

/** Milliseconds to a sheet's PDF, ours and the yardstick's, measured in turns. */
export interface SheetSamples {
  /** From the visitor's tap on "print", the first of the visit. */
  readonly tap: number[];
  /** From the tap on "again". */
  readonly again: number[];
  /** Of `printToPDF` alone, in a bare window that has the very same page loaded and drawn. */
  readonly bare: number[];
}

/** What a long row of sheets did. */
export interface JobsReport {
  readonly jobs: number;
  /** Reasons of the jobs that did not end as done. */
  readonly failed: readonly string[];
  /** What all processes hold of their own in MB, between visits: after the warm-up first. */
  readonly memoryMb: readonly number[];
  readonly secondsPerJob: number;
  readonly windows: number;
  /** Files that are there now and were not before. */
  readonly leftFiles: readonly string[];
  readonly leftProcesses: number;
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

/** The table of sheet times, beside the yardstick's. */
export function sheetReport({ tap, again, bare }: SheetSamples): string {
  const row = (label: string, values: readonly number[]) => {
    return [label, spread(values, 'ms'), spread(bare, 'ms'), (median(values) / median(bare)).toFixed(2)];
  };
  return lines([
    [`median of ${tap.length} (lowest-highest)`, 'Qadam', 'bare printToPDF', 'ratio'],
    row('first tap on "print" to PDF bytes', tap),
    row('tap on "again" to PDF bytes', again),
  ]);
}

/** What a long row of sheets left behind, in a few sentences. */
export function jobsReport({ memoryMb, leftFiles, failed, ...row }: JobsReport): string {
  const [first = 0] = memoryMb;
  const last = memoryMb.at(-1) ?? first;
  const grown = `${first.toFixed(0)} MB after the warm-up, ${last.toFixed(0)} MB at the end (${signed(last - first)} MB)`;
  return [
    `${row.jobs} sheets in a row, ${failed.length} failed${failed.length === 0 ? '' : ` (${[...new Set(failed)].join(', ')})`}, ${row.secondsPerJob.toFixed(2)} s each.`,
    `Memory, all processes’ own: ${grown}.`,
    `Left behind: ${row.windows - 1} windows, ${row.leftProcesses} processes, ${leftFiles.length} files.`,
    ...leftFiles,
  ].join('\n');
}

const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(1)}`;

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
