import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useDisplay } from '../theme/display-context.tsx';

/** How much of itself something shows: all, no more than its names, or less still. */
export type Room = 'all' | 'less' | 'least';

const after: Readonly<Record<Room, Room>> = { all: 'less', less: 'least', least: 'least' };

/** Whether a part is higher than the place it has. */
function isTooHigh(part: HTMLElement): boolean {
  const { fontSize, paddingBottom } = getComputedStyle(part);
  // The font's own line is higher than a line of text set close.
  const air = Math.max(1, 0.17 * Number.parseFloat(fontSize) - Number.parseFloat(paddingBottom));
  return part.scrollHeight > part.clientHeight + air;
}

/** Whether a part only fits with a word broken in two. All are looked at in one layout, not one each. */
function breakWords(parts: readonly HTMLElement[]): boolean {
  const before = parts.map((part) => part.style.overflowWrap);
  for (const part of parts) part.style.overflowWrap = 'normal';
  const breaks = parts.some((part) => part.scrollWidth > part.clientWidth + 1);
  for (const [index, part] of parts.entries()) part.style.overflowWrap = before[index] ?? '';
  return breaks;
}

/** All that decides whether a word breaks: what the parts say, how wide they are, and how wide letters are set. */
function wordsOf(parts: readonly HTMLElement[]): string {
  const spacing = parts.slice(0, 1).map((part) => getComputedStyle(part).letterSpacing);
  return [...spacing, ...parts.map((part) => `${part.clientWidth} ${part.textContent}`)].join('|');
}

/**
 * How much can be shown of an element's parts with none of them leaving its place: languages, sizes of text and panels
 * are too many to say so in CSS. All parts lose the same, so that they still look alike; `data-room` is for the CSS.
 */
export function useRoom<T extends HTMLElement>(parts: string, most: Room = 'less') {
  const { version } = useDisplay();
  const holder = useRef<T>(null);
  const [found, setFound] = useState<{ version: string; room: Room }>({ version, room: 'all' });
  const room = found.version === version ? found.room : 'all';
  /** The words that were found not to break, so that nothing is laid out again to find the same. */
  const whole = useRef('');
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null || room === most) return undefined;
    // Asked again with each change of what stands in it, too.
    const all = [element, ...element.querySelectorAll<HTMLElement>(parts)];
    const look = () => {
      const words = `${version} ${room} ${wordsOf(all)}`;
      const breaks = () => words !== whole.current && breakWords(all);
      if (all.some(isTooHigh) || breaks()) setFound({ version, room: after[room] });
      else whole.current = words;
    };
    look();
    // Letters may be set wider, or the room become less, while this stands.
    const observer = new ResizeObserver(look);
    for (const part of all) observer.observe(part);
    return () => observer.disconnect();
  });
  return { holder: holder as RefObject<T>, room };
}
