import { useEffect, useRef } from 'react';
import type { Paper as PaperSize } from '../../shared/api.ts';
import { useFontsVersion } from '../theme/display-context.tsx';
import { Paper } from './paper.tsx';
import type { PaperData } from './paper-data.ts';

interface SheetPageProps {
  readonly data: PaperData;
  readonly paper: PaperSize;
  readonly onReady: (heightMm: number) => void;
}

const pxPerPaperMm = 96 / 25.4;
const a4HeightMm = 297;
/** Chromium lays a page out in whole pixels and stretches that to the paper: a roll by 0.25 %, both ways. */
const stretch = 1.003;

/** How long a roll must be: as long as one person's sheet. Each of a family set is a page of its own, cut apart. */
function rollMm(sheet: HTMLElement): number {
  const heights = [...sheet.querySelectorAll('.sheet-page')].map((page) => page.getBoundingClientRect().height);
  return Math.ceil((Math.max(...heights) / pxPerPaperMm) * stretch * 10) / 10;
}

/** The sheet on its own page; reports its height once all fonts are there and the pages are broken. */
export function SheetPage({ data, paper, onReady }: SheetPageProps) {
  const fonts = useFontsVersion();
  const sheet = useRef<HTMLElement>(null);
  const told = useRef(false);
  useEffect(() => {
    const element = sheet.current;
    if (fonts === 0 || told.current || element === null) return;
    told.current = true;
    void document.fonts.ready.then(() => {
      onReady(paper === 'a4' ? a4HeightMm * Number(element.dataset.pages ?? 1) : rollMm(element));
    });
  }, [fonts, paper, onReady]);
  return <Paper data={data} version={fonts} sheetRef={sheet} />;
}
