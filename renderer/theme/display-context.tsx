import { createContext, type ReactNode, useContext, useEffect, useInsertionEffect, useMemo, useState } from 'react';
import { isLandscape, pxPerMm } from './px-per-mm.ts';

/**
 * What layout code needs to know of the screen. `version` changes whenever anything may have changed its size, `letters`
 * when text may have.
 */
interface Display {
  readonly landscape: boolean;
  /** Columns that lists are laid out in. */
  readonly columns: number;
  readonly version: string;
  readonly letters: string;
}

const DisplayContext = createContext<Display>({ landscape: false, columns: 1, version: '', letters: '' });

interface DisplayProps {
  readonly diagonalInch: number;
  readonly comfort: number;
  readonly text: string;
  readonly scheme: string;
  readonly language: string;
  readonly reach: boolean;
  /** Whether to load all fonts, beyond those that are shown: not while the first screen waits for its own. */
  readonly allFonts?: boolean;
  readonly children: ReactNode;
}

function useViewport() {
  const [viewport, setViewport] = useState({ width: window.innerWidth, height: window.innerHeight });
  useEffect(() => {
    const update = () => setViewport({ width: window.innerWidth, height: window.innerHeight });
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, []);
  return viewport;
}

/** Counts up when fonts have arrived, so that anything measured with a stand-in font is measured again. */
export function useFontsVersion(wanted = true): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    const all = [...document.fonts].map((face) => face.load().catch(() => face));
    void Promise.all(all).then(() => !gone && setVersion(1));
    return () => {
      gone = true;
    };
  }, [wanted]);
  return version;
}

/** Puts the screen's millimetre (1rem), text size, scheme and language on <html>, where tokens.css picks them up. */
export function DisplayProvider({ diagonalInch, comfort, allFonts = true, children, ...given }: DisplayProps) {
  const { text, scheme, language, reach } = given;
  const viewport = useViewport();
  const fonts = useFontsVersion(allFonts);
  const landscape = isLandscape(viewport);
  const millimetre = pxPerMm(viewport, diagonalInch, comfort);
  // Before any layout effect: whatever measures text measures it in its new size.
  useInsertionEffect(() => {
    const page = document.documentElement;
    page.style.fontSize = `${millimetre.toFixed(4)}px`;
    page.dataset.text = text;
    page.dataset.scheme = scheme;
    page.dataset.reach = reach ? 'low' : 'normal';
    page.dataset.shape = landscape ? 'landscape' : 'portrait';
    page.lang = language;
  }, [millimetre, text, scheme, language, reach, landscape]);
  const letters = [millimetre.toFixed(3), text, reach, fonts, language].join(' ');
  // Of the schemes only this one has borders of its own.
  const version = `${letters} ${scheme === 'contrast'}`;
  const columns = landscape && text !== 'largest' ? 2 : 1;
  const display = useMemo(() => ({ landscape, columns, version, letters }), [landscape, columns, version, letters]);
  return <DisplayContext value={display}>{children}</DisplayContext>;
}

export function useDisplay(): Display {
  return useContext(DisplayContext);
}
