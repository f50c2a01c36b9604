import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDisplay } from '../theme/display-context.tsx';
import { measureGroups, type PagedGroup } from './measure.ts';
import { type Page, packPages } from './pack.ts';

/** A page that is remembered while another screen shows. */
export interface KeptPage {
  readonly page: number;
  readonly keep: (page: number) => void;
}

interface PagesOptions {
  readonly groups: readonly PagedGroup[];
  readonly columns: number;
  /** Height in millimetres that the pager takes when it is needed; 0 when its room is always kept. */
  readonly pagerMm: number;
  readonly maxRows?: number | undefined;
  /** Changes when the content does. */
  readonly signature: string;
  /** The page to begin with, for who comes back; told on every turn. */
  readonly kept?: KeptPage | undefined;
}

interface Measured {
  readonly key: string;
  readonly pages: readonly Page[];
  readonly zoom: number;
  readonly done: boolean;
}

const leastZoom = 0.5;

function millimetre(): number {
  const probe = getComputedStyle(document.documentElement);
  return Number.parseFloat(probe.getPropertyValue('--px-per-mm')) || 4;
}

/**
 * Shows long content page by page instead of scrolling. While `measuring` is true the caller renders every group in
 * one column; before the browser paints, the heights are read and the pages follow. When even a single row is too
 * tall for the screen, everything gets a little smaller rather than being cut.
 */
export function usePages({ groups, columns, pagerMm, maxRows, signature, kept }: PagesOptions) {
  const { version } = useDisplay();
  const outer = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState('');
  const [measured, setMeasured] = useState<Measured>();
  const [wanted, setWanted] = useState({ signature, page: kept?.page ?? 0 });
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
    let result = packPages(list, { ...room, height });
    if (result.pages.length > 1) result = packPages(list, { ...room, height: height - pagerMm * millimetre() });
    const tooTall = result.overflow && zoom > leastZoom;
    setMeasured({ key, pages: result.pages, zoom: tooTall ? zoom * 0.93 : zoom, done: !tooTall });
  }, [measuring, key, zoom, groups, columns, pagerMm, maxRows]);

  useEffect(() => {
    const element = outer.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setSize(`${element.clientWidth}x${element.clientHeight}`));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const pages = current?.pages ?? [];
  const page = wanted.signature === signature ? Math.min(wanted.page, Math.max(0, pages.length - 1)) : 0;
  return {
    outer: outer as RefObject<HTMLDivElement>,
    frame: frame as RefObject<HTMLDivElement>,
    inner: inner as RefObject<HTMLDivElement>,
    measuring,
    zoom,
    page,
    pageCount: pages.length,
    columns: pages[page] ?? [],
    pages,
    turnTo: (next: number) => {
      setWanted({ signature, page: next });
      kept?.keep(next);
    },
  };
}
