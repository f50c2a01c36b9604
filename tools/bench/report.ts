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
