import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDisplay } from '../theme/display-context.tsx';
import { measureGroups, type PagedGroup } from './measure.ts';
import { type Page, packPages, rowAir } from './pack.ts';

/** A row by its group and its place in it, from 0. */
export interface PagedRow {
  readonly id: string;
  readonly index: number;
}

interface PagesOptions {
  readonly groups: readonly PagedGroup[];
  readonly columns: number;
  /** Height in millimetres that the pager takes when it is needed; 0 when its room is always kept. */
  readonly pagerMm: number;
  readonly maxRows?: number | undefined;
  /** Changes when the content does. */
  readonly signature: string;
  /** The row that the first page shown must hold. */
  readonly begin?: PagedRow | undefined;
  /** By how many millimetres rows may grow at most to fill a page. */
  readonly airMm?: number;
  /** The page to begin with, and what is told of each turn; so that a page can be found again. */
  readonly first?: number | undefined;
  readonly onTurn?: (page: number) => void;
}

interface Measured {
  readonly key: string;
  readonly pages: readonly Page[];
  /** What each page's rows may grow by, in px. */
  readonly air: readonly number[];
  readonly zoom: number;
  readonly done: boolean;
}

const leastZoom = 0.5;

function holds(page: Page, row: PagedRow): boolean {
  return page.some((column) => column.some(({ id, from, to }) => id === row.id && from <= row.index && row.index < to));
}

function millimetre(): number {
  const probe = getComputedStyle(document.documentElement);
  return Number.parseFloat(probe.getPropertyValue('--px-per-mm')) || 4;
}

/**
 * Shows long content page by page instead of scrolling. While `measuring` is true the caller renders every group in
 * one column; before the browser paints, the heights are read and the pages follow. When even a single row is too
 * tall for the screen, everything gets a little smaller rather than being cut.
 */
export function usePages({
  groups,
  columns,
  pagerMm,
  maxRows,
  signature,
  begin,
  airMm = 0,
  first,
  onTurn,
}: PagesOptions) {
  const { version } = useDisplay();
  const outer = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState('');
  const [measured, setMeasured] = useState<Measured>();
  const [wanted, setWanted] = useState<{ signature: string; page: number }>();
  const key = [signature, version, columns, pagerMm, maxRows, size].join('|');
  const current = measured?.key === key ? measured : undefined;
  const measuring = current === undefined || !current.done;
  const zoom = current?.zoom ?? 1;

  useLayoutEffect(() => {
    if (!measuring || frame.current === null || inner.current === null) return;
    const column = inner.current.firstElementChild ?? inner.current;
    const gap = Number.parseFloat(getComputedStyle(column).rowGap) || 0;
    // Browsers differ in what a zoom does to the numbers they give: the frame's width tells what one is worth.
    const scale =
      frame.current.getBoundingClientRect().width / Math.max(1, inner.current.getBoundingClientRect().width);
    const list = measureGroups(inner.current, groups, scale);
    const height = frame.current.clientHeight;
    const room = { columns, gap: gap * zoom, maxRows };
    let used = { ...room, height };
    let result = packPages(list, used);
    if (result.pages.length > 1) {
      used = { ...room, height: height - pagerMm * millimetre() };
      result = packPages(list, used);
    }
    const tooTall = result.overflow && zoom > leastZoom;
    const most = zoom < 1 ? 0 : airMm * millimetre();
    const air = result.pages.map((page) => Math.min(most, Math.floor(rowAir(page, list, used))));
    setMeasured({ key, pages: result.pages, air, zoom: tooTall ? zoom * 0.93 : zoom, done: !tooTall });
  }, [measuring, key, zoom, groups, columns, pagerMm, maxRows, airMm]);

  useEffect(() => {
    const element = outer.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize(`${element.clientWidth}x${element.clientHeight}`));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const pages = current?.pages ?? [];
  const begun =
    first ??
    (begin === undefined
      ? 0
      : Math.max(
          0,
          pages.findIndex((one) => holds(one, begin)),
        ));
  const page = Math.min(wanted?.signature === signature ? wanted.page : begun, Math.max(0, pages.length - 1));
  return {
    outer: outer as RefObject<HTMLDivElement>,
    frame: frame as RefObject<HTMLDivElement>,
    inner: inner as RefObject<HTMLDivElement>,
    measuring,
    zoom,
    air: measuring ? 0 : (current.air[page] ?? 0),
    page,
    pageCount: pages.length,
    columns: pages[page] ?? [],
    pages,
    turnTo: (next: number) => {
      setWanted({ signature, page: next });
      onTurn?.(next);
    },
  };
}
