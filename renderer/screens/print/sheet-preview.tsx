import { useEffect, useMemo, useRef, useState } from 'react';
import type { SheetRequest } from '../../../shared/api.ts';
import { Paper } from '../../print/paper.tsx';
import { buildPaper, type PaperData, paperLanguages } from '../../print/paper-data.ts';
import { useLawPart } from '../law/use-law-part.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useLanguageContent } from '../../session/use-language-content.ts';
import { useFontsVersion } from '../../theme/display-context.tsx';

/** How much a sheet must shrink or grow to fit the box; a long roll only has to fit in width. */
function fitting(box: HTMLElement, sheet: HTMLElement): number {
  const byWidth = box.clientWidth / sheet.offsetWidth;
  const isRoll = sheet.offsetHeight > 2 * sheet.offsetWidth;
  return isRoll ? Math.min(byWidth, 1.4) : Math.min(byWidth, box.clientHeight / sheet.offsetHeight);
}

function ScaledSheet({ data, label }: { readonly data: PaperData; readonly label: string }) {
  const fonts = useFontsVersion();
  const box = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const [scale, setScale] = useState<number>();
  useEffect(() => {
    const [frame, paper] = [box.current, sheet.current];
    if (frame === null || paper === null) return;
    const observer = new ResizeObserver(() => setScale(fitting(frame, paper)));
    observer.observe(frame);
    observer.observe(paper);
    return () => observer.disconnect();
  }, []);
  const style = { transform: `scale(${scale ?? 1})`, visibility: scale === undefined ? 'hidden' : 'visible' } as const;
  return (
    <div className="preview" ref={box} role="img" aria-label={label}>
      <div className="preview-scale" inert style={style}>
        <Paper data={data} version={fonts} firstOnly sheetRef={sheet} />
      </div>
    </div>
  );
}

/** The very sheet that goes to paper, scaled to the room there is. */
export function SheetPreview({ request, label }: { readonly request: SheetRequest; readonly label: string }) {
  const { content, settings } = useKiosk();
  const [own, other = own] = paperLanguages(request);
  const first = useLanguageContent(own ?? request.language);
  const second = useLanguageContent(other ?? request.language);
  const law = useLawPart(request.item);
  const data = useMemo(() => {
    if (first === undefined || second === undefined) return undefined;
    return buildPaper({ request, content, languages: [...new Set([first, second])], law, office: settings.office });
  }, [request, content, settings, first, second, law]);
  return data === undefined ? <div className="preview" /> : <ScaledSheet data={data} label={label} />;
}
