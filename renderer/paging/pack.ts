/** Where a group begins a new column or page; a later page is any but the first. */
export type Start = 'column' | 'page' | 'later-page' | undefined;

/** A group of rows with one heading, measured: what the group takes beside its rows, and the rows' heights. */
export interface MeasuredGroup {
  readonly id: string;
  readonly overhead: number;
  readonly rows: readonly number[];
  readonly start?: Start;
}

/** Some rows of a group, `to` excluded. */
export interface Segment {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export type Column = readonly Segment[];
export type Page = readonly Column[];

export interface Room {
  readonly height: number;
  readonly columns: number;
  /** Between two groups. */
  readonly gap: number;
  readonly maxRows?: number | undefined;
}

function startsAnew(start: Start, pageCount: number): boolean {
  return start === 'later-page' ? pageCount < 2 : start !== undefined;
}

/** By how much each row of a page could grow with all of them still in their columns, in the unit of the heights. */
export function rowAir(page: Page, groups: readonly MeasuredGroup[], { height, gap }: Room): number {
  const perColumn = page.map((column) => {
    const measured = column.flatMap(({ id, from, to }) => {
      const group = groups.find((candidate) => candidate.id === id);
      return group === undefined ? [] : [{ overhead: group.overhead, rows: group.rows.slice(from, to) }];
    });
    const rows = measured.flatMap((group) => group.rows);
    const overhead = measured.reduce((sum, group) => sum + group.overhead, gap * (measured.length - 1));
    return (height - overhead - rows.reduce((sum, row) => sum + row, 0)) / Math.max(1, rows.length);
  });
  return Math.max(0, Math.min(...perColumn));
}

/**
 * Lays groups out in columns of a height, columns into pages, the way a newspaper flows: no row is cut, a group that
 * does not fit goes on in the next column under the same heading. `overflow` tells that a single row is too tall.
 */
export function packPages(groups: readonly MeasuredGroup[], room: Room): { pages: Page[]; overflow: boolean } {
  const pages: Segment[][][] = [];
  let column: Segment[] | undefined;
  let used = 0;
  let overflow = false;
  const newColumn = (newPage: boolean): Segment[] => {
    const page = pages.at(-1);
    const next: Segment[] = [];
    if (page === undefined || newPage || page.length >= room.columns) pages.push([next]);
    else page.push(next);
    used = 0;
    return next;
  };

  for (const group of groups) {
    if (group.rows.length === 0) continue;
    if (column === undefined || (column.length > 0 && startsAnew(group.start, pages.length)))
      column = newColumn(group.start === 'page' || group.start === 'later-page');
    let open: { id: string; from: number; to: number } | undefined;
    for (const [index, height] of group.rows.entries()) {
      const full = open !== undefined && room.maxRows !== undefined && open.to - open.from >= room.maxRows;
      const cost = open === undefined ? height + group.overhead + (column.length > 0 ? room.gap : 0) : height;
      if (full || (used + cost > room.height && column.length > 0)) {
        column = newColumn(false);
        open = undefined;
      }
      const taken = open === undefined ? height + group.overhead + (column.length > 0 ? room.gap : 0) : height;
      if (open === undefined) {
        open = { id: group.id, from: index, to: index };
        column.push(open);
      }
      used += taken;
      open.to = index + 1;
      if (used > room.height + 0.5) overflow = true;
    }
  }
  return { pages, overflow };
}
