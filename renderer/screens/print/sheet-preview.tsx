import { useEffect, useMemo, useRef, useState } from 'react';
import type { SheetRequest } from '../../../shared/api.ts';
import { Pager } from '../../components/pager.tsx';
import { Paper } from '../../print/paper.tsx';
import { buildPaper, type PaperData, paperLanguages } from '../../print/paper-data.ts';
import { useLawPart } from '../law/use-law-part.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useLanguageContent } from '../../session/use-language-content.ts';
import { useFontsVersion } from '../../theme/display-context.tsx';

/** One page of the sheet at a time, in px of the screen; of a roll, as much of it as fits. */
interface View {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** How far the next page lies, sideways on sheets, downwards on a roll. */
  readonly across: number;
  readonly down: number;
  readonly pages: number;
}

/** Larger than this, print looks coarse and a roll loses its shape. */
const mostScale = 1.6;

/** As large as the room allows. */
function viewOf(room: HTMLElement, sheet: HTMLElement): View | undefined {
  const [page, next] = sheet.querySelectorAll<HTMLElement>('.sheet-page');
  if (page === undefined || room.clientHeight === 0) return undefined;
  const byWidth = Math.min(room.clientWidth / page.offsetWidth, mostScale);
  const isRoll = sheet.classList.contains('paper-80mm') || sheet.classList.contains('paper-58mm');
  const scale = isRoll ? byWidth : Math.min(byWidth, (room.clientHeight - 1) / page.offsetHeight);
  const length = page.offsetHeight * scale;
  const height = Math.min(length, room.clientHeight);
  return {
    scale,
    width: page.offsetWidth * scale,
    height,
    across: next === undefined ? 0 : (next.offsetLeft - page.offsetLeft) * scale,
    down: isRoll ? height : 0,
    pages: isRoll ? Math.ceil(length / height) : Number(sheet.dataset['pages'] ?? 1),
  };
}

function ScaledSheet({ data, label }: { readonly data: PaperData; readonly label: string }) {
  const fonts = useFontsVersion();
  const room = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const [view, setView] = useState<View>();
  const [wanted, setPage] = useState(0);
  useEffect(() => {
    const [frame, paper] = [room.current, sheet.current];
    if (frame === null || paper === null) return;
    const observer = new ResizeObserver(() => setView(viewOf(frame, paper)));
    observer.observe(frame);
    observer.observe(paper);
    return () => observer.disconnect();
  }, []);
  const { scale = 1, across = 0, down = 0, pages = 1, width, height } = view ?? {};
  const page = Math.min(wanted, pages - 1);
  const shift = `translate(${-across * page}px, ${-down * page}px) scale(${scale})`;
  return (
    <>
      <div className="preview-head">
        <p className="note">{label}</p>
        <Pager page={page} pageCount={pages} onTurn={setPage} />
      </div>
      <div className="preview" ref={room} role="img" aria-label={label} data-preview-page={page + 1}>
        <div className="preview-page" style={{ width, height, visibility: view === undefined ? 'hidden' : 'visible' }}>
          <div className="preview-scale" inert style={{ transform: shift }}>
            <Paper data={data} version={fonts} firstOnly sheetRef={sheet} />
          </div>
        </div>
      </div>
    </>
  );
}

/** The very sheet that goes to paper, scaled to the room there is. */
export function SheetPreview({ request, label }: { readonly request: SheetRequest; readonly label: string }) {
  const { content, settings, directory, workdays } = useKiosk();
  const [own, other = own] = paperLanguages(request);
  const first = useLanguageContent(own ?? request.language);
  const second = useLanguageContent(other ?? request.language);
  const law = useLawPart(request.item);
  const data = useMemo(() => {
    if (first === undefined || second === undefined) return undefined;
    const languages = [...new Set([first, second])];
    const { entries } = directory;
    return buildPaper({ request, content, languages, law, office: settings.office, directory: entries, workdays });
  }, [request, content, settings, directory, workdays, first, second, law]);
  return data === undefined ? (
    <div className="preview" />
  ) : (
    <ScaledSheet key={JSON.stringify(request)} data={data} label={label} />
  );
}
