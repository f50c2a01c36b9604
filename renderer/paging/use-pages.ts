import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Place, placeOf } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { useDisplay } from '../theme/display-context.tsx';
import { measureGroups, type PagedGroup } from './measure.ts';
import type { Page } from './pack.ts';
import { type Measured, type PagedRow, pagesOf, type TallRow } from './pages-of.ts';

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

const none: readonly TallRow[] = [];

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
  const { version, letters } = useDisplay();
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
  const key = [signature, letters, columns, pagerMm, maxRows].join('|');
  const current = memory.get(place)?.get(key);
  const measuring = current === undefined;
  const subject = `${key} ${version}`;
  // The screen's other parts may have left more or less room since it was measured. The rows' heights stay as they are
  // while their width does.
  useLayoutEffect(() => {
    const element = outer.current;
    if (element === null || current === undefined) return undefined;
    const look = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === current.width && height === current.height) return;
      if (width !== current.width) memory.get(place)?.delete(key);
      else {
        const heights = { ...current, height, frame: current.frame + height - current.height };
        rememberAt(place, key, pagesOf(heights, { columns, pagerMm, maxRows, airMm }));
      }
      setLooks((before) => before + 1);
    };
    if (measuredHere.current !== subject) look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [outer, place, key, subject, current, columns, pagerMm, maxRows, airMm]);

  useLayoutEffect(() => {
    if (!measuring || outer.current === null || frame.current === null || inner.current === null) return;
    const column = inner.current.firstElementChild ?? inner.current;
    const heights = {
      subject,
      list: measureGroups(inner.current, groups),
      gap: Number.parseFloat(getComputedStyle(column).rowGap) || 0,
      width: outer.current.clientWidth,
      height: outer.current.clientHeight,
      frame: frame.current.clientHeight,
    };
    rememberAt(place, key, pagesOf(heights, { columns, pagerMm, maxRows, airMm }));
    measuredHere.current = subject;
    setLooks((before) => before + 1);
  }, [outer, measuring, place, key, subject, groups, columns, pagerMm, maxRows, airMm]);

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
  const shown = measuring ? undefined : `${subject}|${current.width}x${current.height}|${page}`;
  const zoom = fitted?.shown === shown ? (fitted?.zoom ?? 1) : 1;
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || shown === undefined || zoom < leastZoom) return;
    // Other pages are on their way.
    if (memory.get(place)?.get(key) !== current) return;
    if (element.scrollHeight <= element.clientHeight + 1) return;
    if (doubted.current === shown && current?.subject === subject) {
      setFitted({ shown, zoom: zoom * 0.95 });
      return;
    }
    // What was measured no longer holds, as letters of another script have come, or wider lines: it is measured once more
    // first.
    doubted.current = shown;
    memory.get(place)?.delete(key);
    setLooks((before) => before + 1);
  }, [shown, zoom, place, key, subject, current]);
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
