import { millimetre } from '../theme/px-per-mm.ts';
import { type MeasuredGroup, type Page, packPages, rowAir } from './pack.ts';

/** A row by its group and its place in it, from 0. */
export interface PagedRow {
  readonly id: string;
  readonly index: number;
}

/** A row that is taller than a page, and how many pages it would take. */
export interface TallRow extends PagedRow {
  readonly share: number;
}

/** What was read from the screen, in px. */
interface Heights {
  /** What it was read from: the content, in a look. */
  readonly subject: string;
  readonly list: readonly MeasuredGroup[];
  /** Between two groups. */
  readonly gap: number;
  /** Width and height of the room for all of it, with the pager. */
  readonly width: number;
  readonly height: number;
  /** The height of the frame that the pages stand in where there is no pager. */
  readonly frame: number;
}

interface Limits {
  readonly columns: number;
  readonly pagerMm: number;
  readonly maxRows: number | undefined;
  readonly airMm: number;
}

/** Heights, and the pages that they make. */
export interface Measured extends Heights {
  readonly pages: readonly Page[];
  /** What each page's rows may grow by, in px. */
  readonly air: readonly number[];
  readonly tall: readonly TallRow[];
}

function tallRows(groups: readonly MeasuredGroup[], height: number): TallRow[] {
  return groups.flatMap(({ id, overhead, rows }) =>
    rows.flatMap((row, index) =>
      row + overhead > height + 0.5 ? [{ id, index, share: row / Math.max(1, height - overhead) }] : [],
    ),
  );
}

/** The pages of what was measured; with more than one, the frame gives the pager its room. */
export function pagesOf(heights: Heights, { columns, pagerMm, maxRows, airMm }: Limits): Measured {
  const { list, gap, frame } = heights;
  let used = { columns, gap, maxRows, height: frame };
  let { pages } = packPages(list, used);
  if (pages.length > 1) {
    used = { ...used, height: frame - pagerMm * millimetre() };
    ({ pages } = packPages(list, used));
  }
  const most = airMm * millimetre();
  const air = pages.map((page) => Math.min(most, Math.floor(rowAir(page, list, used))));
  return { ...heights, pages, air, tall: tallRows(list, used.height) };
}
