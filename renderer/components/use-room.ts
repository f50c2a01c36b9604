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

/** Whether a word is longer than the part that it stands in. */
const sticksOut = (part: HTMLElement) => part.scrollWidth > part.clientWidth + 1;

/**
 * How much can be shown of an element's parts with none of them leaving its place: languages, sizes of text and panels
 * are too many to say so in CSS. All parts lose the same, so that they still look alike; `data-room` is for the CSS.
 */
export function useRoom<T extends HTMLElement>(parts: string, most: Room = 'less') {
  const { version } = useDisplay();
  const holder = useRef<T>(null);
  const [found, setFound] = useState<{ version: string; room: Room }>({ version, room: 'all' });
  const room = found.version === version ? found.room : 'all';
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    // A word is broken only where nothing more can be left out. Said before the first look, as each change of it after
    // a layout is a layout more.
    element.style.overflowWrap = room === most ? '' : 'normal';
    if (room === most) return undefined;
    // Asked again with each change of what stands in it, too.
    const all = [element, ...element.querySelectorAll<HTMLElement>(parts)];
    const look = () => {
      if (all.some((part) => isTooHigh(part) || sticksOut(part))) setFound({ version, room: after[room] });
    };
    look();
    // Letters may be set wider, or the room become less, while this stands.
    const observer = new ResizeObserver(look);
    for (const part of all) observer.observe(part);
    return () => observer.disconnect();
  });
  return { holder: holder as RefObject<T>, room };
}
