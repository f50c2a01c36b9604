import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { termFinder } from '../../shared/glossary/find-terms.ts';
import { useTexts, useWhole } from '../i18n/texts-context.tsx';
import { useGlossary } from '../session/kiosk-context.tsx';
import { useOverlay } from '../session/overlay-context.tsx';
import { type Mark, wordsIn } from './mark-words.ts';
import './words.css';

interface Words {
  /** Ids of the glossary's words that the screen shows now, each once, and those of the sheet over it. */
  readonly onScreen: readonly string[];
  readonly onSheet: readonly string[];
  /** The words that were asked for last; none means the whole glossary. */
  readonly asked: readonly string[];
  readonly ask: (terms: readonly string[]) => void;
}

const WordsContext = createContext<Words>({ onScreen: [], onSheet: [], asked: [], ask: () => undefined });

/** The glossary's words on the present page. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** The name of the browser's highlight that underlines the words (words.css). */
const highlightName = 'glossary';
/** What acts by itself when touched: a word inside it is explained by the "words" button. */
const controls = 'button, a, input, [role="button"], [role="checkbox"], [role="radio"]';
const row = '[data-paged-row], p, li, h1, h2';

/** The same, found once for each text: a page that changes in one place is looked through as a whole. */
function remembering<Found>(find: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

const termsOf = (marks: readonly Mark[]) => [...new Set(marks.map((mark) => mark.term))];

/**
 * Underlines the glossary's words wherever they are shown, without touching the elements that show them, and explains
 * those of a row that is touched.
 */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const glossary = useGlossary();
  const { texts, language } = useTexts();
  const whole = useWhole();
  const { open } = useOverlay();
  const marks = useRef<readonly Mark[]>([]);
  const [found, setFound] = useState({ screen: '', sheet: '' });
  const [asked, setAsked] = useState<readonly string[]>([]);
  const find = useMemo(
    () => remembering(termFinder(whole ? glossary : [], texts, language)),
    [glossary, texts, language, whole],
  );

  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const [main, sheet] = [
        document.querySelector('.main'),
        [...document.querySelectorAll('.MuiDialog-paper')].at(-1),
      ];
      const none = { marks: [], ranges: [] };
      const onScreen = main === null ? none : wordsIn(main, find);
      const onSheet = sheet === undefined ? none : wordsIn(sheet, find);
      marks.current = [...onScreen.marks, ...onSheet.marks];
      CSS.highlights.set(highlightName, new Highlight(...onScreen.ranges, ...onSheet.ranges));
      const next = { screen: termsOf(onScreen.marks).join(' '), sheet: termsOf(onSheet.marks).join(' ') };
      setFound((before) => (before.screen === next.screen && before.sheet === next.sheet ? before : next));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const observer = new MutationObserver(soon);
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    soon();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [find]);

  const value = useMemo(
    () => ({
      onScreen: found.screen === '' ? [] : found.screen.split(' '),
      onSheet: found.sheet === '' ? [] : found.sheet.split(' '),
      asked,
      ask: (terms: readonly string[]) => {
        setAsked(terms);
        open('words');
      },
    }),
    [found, asked, open],
  );

  useEffect(() => {
    const touched = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest(controls) !== null) return;
      const holder = target.closest(row);
      const terms = termsOf(marks.current.filter((mark) => holder?.contains(mark.node)));
      if (terms.length > 0) value.ask(terms);
    };
    document.addEventListener('click', touched);
    return () => document.removeEventListener('click', touched);
  }, [value]);

  return <WordsContext value={value}>{children}</WordsContext>;
}
