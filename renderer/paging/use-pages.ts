import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Place, placeOf } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { useDisplay } from '../theme/display-context.tsx';
import { measureGroups, type PagedGroup } from './measure.ts';
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
  /** The room that it was measured in. */
  readonly size: string;
  readonly pages: readonly Page[];
  /** What each page's rows may grow by, in px. */
  readonly air: readonly number[];
  readonly tall: readonly TallRow[];
}

const leastZoom = 0.5;

function holds(page: Page, row: PagedRow): boolean {
  return page.some((column) => column.some(({ id, from, to }) => id === row.id && from <= row.index && row.index < to));
}

/** By place of the visit, what was measured there: whoever comes back sees it at once. What a place leaves goes with it. */
const memory = new WeakMap<Place, Map<string, Measured>>();

function rememberAt(place: Place, key: string, measured: Measured): void {
  const known = memory.get(place) ?? new Map<string, Measured>();
  memory.set(place, known.set(key, measured));
}

function tallRows(groups: readonly MeasuredGroup[], height: number): TallRow[] {
  return groups.flatMap(({ id, overhead, rows }) =>
    rows.flatMap((row, index) =>
      row + overhead > height + 0.5 ? [{ id, index, share: row / Math.max(1, height - overhead) }] : [],
    ),
  );
}

const none: readonly TallRow[] = [];

const sizeOf = (element: HTMLElement): string => `${element.clientWidth}x${element.clientHeight}`;

function millimetre(): number {
  const probe = getComputedStyle(document.documentElement);
  return Number.parseFloat(probe.getPropertyValue('--px-per-mm')) || 4;
}

/**
 * Shows long content page by page instead of scrolling. While `measuring` is true the caller renders every group in
 * one column; before the browser paints, the heights are read and the pages follow. A page that a single row is too
 * tall for gets a little smaller rather than being cut.
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
  const place = placeOf(useSession().session);
  const outer = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  // After what is remembered has changed, which is no state.
  const [, setLooks] = useState(0);
  const measuredHere = useRef<string>(undefined);
  const doubted = useRef<string>(undefined);
  const [fitted, setFitted] = useState<{ shown: string; zoom: number }>();
  const [wanted, setWanted] = useState<{ signature: string; page: number }>();
  const key = [signature, version, columns, pagerMm, maxRows].join('|');
  const current = memory.get(place)?.get(key);
  const measuring = current === undefined;
  const size = current?.size;
  // The screen's other parts may have left more or less room since it was measured.
  useLayoutEffect(() => {
    const element = outer.current;
    if (element === null || size === undefined) return undefined;
    const look = () => {
      if (sizeOf(element) === size) return;
      memory.get(place)?.delete(key);
      setLooks((before) => before + 1);
    };
    if (measuredHere.current !== key) look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [outer, place, key, size]);

  useLayoutEffect(() => {
    if (!measuring || outer.current === null || frame.current === null || inner.current === null) return;
    const column = inner.current.firstElementChild ?? inner.current;
    const gap = Number.parseFloat(getComputedStyle(column).rowGap) || 0;
    const list = measureGroups(inner.current, groups);
    const height = frame.current.clientHeight;
    const room = { columns, gap, maxRows };
    let used = { ...room, height };
    let { pages } = packPages(list, used);
    if (pages.length > 1) {
      used = { ...room, height: height - pagerMm * millimetre() };
      ({ pages } = packPages(list, used));
    }
    const most = airMm * millimetre();
    const air = pages.map((page) => Math.min(most, Math.floor(rowAir(page, list, used))));
    rememberAt(place, key, { size: sizeOf(outer.current), pages, air, tall: tallRows(list, used.height) });
    measuredHere.current = key;
    setLooks((before) => before + 1);
  }, [outer, measuring, place, key, groups, columns, pagerMm, maxRows, airMm]);

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
  const shown = measuring ? undefined : `${key}|${current.size}|${page}`;
  const zoom = fitted?.shown === shown ? (fitted?.zoom ?? 1) : 1;
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || shown === undefined || zoom < leastZoom) return;
    if (element.scrollHeight <= element.clientHeight + 1) return;
    if (doubted.current === shown) {
      setFitted({ shown, zoom: zoom * 0.95 });
      return;
    }
    // What was measured no longer holds, as letters of another script have come: it is measured once more first.
    doubted.current = shown;
    memory.get(place)?.delete(key);
    setLooks((before) => before + 1);
  }, [shown, zoom, place, key]);
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
    /** The rows that a page is too short for. */
    tall: current?.tall ?? none,
    pages,
    turnTo: (next: number) => {
      setWanted({ signature, page: next });
      onTurn?.(next);
    },
  };
}
