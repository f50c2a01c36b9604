import { type RefObject, useLayoutEffect, useRef } from 'react';
import './pictogram.css';

/** The page's template of pictograms (tools/content/sprite.ts); a test without a page has none. */
const template = () => document.querySelector<HTMLTemplateElement>('#pictograms');

/**
 * Draws a pictogram into an SVG element of 48 x 48. Its shapes are copied: each `<use>` would be a tree of its own, which
 * the browser makes and styles four times as slowly, and what it refers to would be styled in the page as well.
 */
export function useDrawn(name: string): RefObject<SVGSVGElement | null> {
  const holder = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const drawing = template()?.content.querySelector(`#pic-${name}`);
    holder.current?.replaceChildren(...(drawing ? document.importNode(drawing, true).childNodes : []));
  }, [name]);
  return holder;
}

/** A pictogram, always beside words. */
export function Pictogram({ name, className = '' }: { readonly name: string; readonly className?: string }) {
  const holder = useDrawn(name);
  return (
    <svg className={`pic ${className}`} ref={holder} data-pictogram={name} viewBox="0 0 48 48" aria-hidden="true" />
  );
}
