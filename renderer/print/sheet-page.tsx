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
      const roll = Math.ceil((element.getBoundingClientRect().height / pxPerPaperMm) * 10) / 10;
      onReady(paper === 'a4' ? a4HeightMm * Number(element.dataset.pages ?? 1) : roll);
    });
  }, [fonts, paper, onReady]);
  return <Paper data={data} version={fonts} sheetRef={sheet} />;
}
