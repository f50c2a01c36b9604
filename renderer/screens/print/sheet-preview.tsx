import { useEffect, useMemo, useRef, useState } from 'react';
import type { SheetRequest } from '../../../shared/api.ts';
import { buildSheet } from '../../print/sheet-data.ts';
import { Sheet } from '../../print/sheet.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useLanguageContent } from '../../session/use-language-content.ts';
import { useFontsVersion } from '../../theme/display-context.tsx';

interface SheetPreviewProps {
  readonly request: SheetRequest;
  readonly label: string;
}

/** How much a sheet of this size must shrink or grow to fit the box; a long roll only has to fit in width. */
function fitting(box: HTMLElement, sheet: HTMLElement, paper: SheetRequest['paper']): number {
  const byWidth = box.clientWidth / sheet.offsetWidth;
  return paper === 'a4' ? Math.min(byWidth, box.clientHeight / sheet.offsetHeight) : Math.min(byWidth, 1.4);
}

/** The very sheet that goes to paper, scaled to the room there is. */
export function SheetPreview({ request, label }: SheetPreviewProps) {
  const { content, settings } = useKiosk();
  const first = useLanguageContent(request.language);
  const second = useLanguageContent(request.second);
  const fonts = useFontsVersion();
  const box = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const [scale, setScale] = useState(0);
  const data = useMemo(() => {
    if (first === undefined || second === undefined) return undefined;
    const languages = request.language === request.second ? [first] : [first, second];
    return buildSheet({ request, content, languages, office: settings.office });
  }, [request, content, settings, first, second]);

  useEffect(() => {
    const [frame, paper] = [box.current, sheet.current];
    if (frame === null || paper === null) return;
    const observer = new ResizeObserver(() => setScale(fitting(frame, paper, request.paper)));
    observer.observe(frame);
    observer.observe(paper);
    return () => observer.disconnect();
  }, [data, request.paper]);

  return (
    <div className="preview" ref={box} role="img" aria-label={label}>
      <div className="preview-scale" inert style={{ transform: `scale(${scale})`, visibility: scale === 0 ? 'hidden' : 'visible' }}>
        {data !== undefined && <Sheet data={data} version={fonts} sheetRef={sheet} />}
      </div>
    </div>
  );
}
