import { createContext, useContext, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../i18n/texts-context.tsx';
import { useOverlay } from '../session/overlay-context.tsx';

/** The live region of the sheet that is around. */
export const HeardContext = createContext<Element | null>(null);

/** How long a screen reader may take to know a live region that has come up, or from which a sheet has gone. */
const pauseMs = 100;

interface HeardProps {
  /** The handle of what is said, `data-says`. */
  readonly name: string;
  readonly words: string;
}

/**
 * Words that a screen reader says by itself, once, as they change (WCAG 4.1.3); nobody sees them. They are put into the
 * page's live region, which is there long before: one that comes together with its words is often not read. What
 * changes under a sheet is said when the sheet is gone, as the sheet hides it from screen readers.
 */
export function Heard({ name, words }: HeardProps) {
  const { language } = useTexts();
  const { shown } = useOverlay();
  const ofSheet = useContext(HeardContext);
  const covered = ofSheet === null && shown !== undefined;
  const [said, setSaid] = useState({ words: '', language });
  useEffect(() => {
    if (covered) return undefined;
    const timer = setTimeout(() => setSaid({ words, language }), pauseMs);
    return () => clearTimeout(timer);
  }, [words, language, covered]);
  const region = ofSheet ?? document.querySelector('#heard');
  return (
    region &&
    createPortal(
      <span data-says={name} lang={said.language}>
        {said.words}
      </span>,
      region,
    )
  );
}
