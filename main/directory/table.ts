import type { Fault } from './fault.ts';

/** A row of a file with its line in it, from 1; every cell is text. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file as rows, the first of which names the columns; or what is wrong with it. */
export type Table = { ok: true; rows: readonly TableRow[] } | { ok: false; faults: readonly Fault[] };

/** Largest file that is opened at all, in bytes. */
export const largestFile = 5_000_000;
/** Most rows that are read: entries, the header, and one more to know that there are too many. */
export const mostRows = 502;
