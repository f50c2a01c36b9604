import { type RefObject, useLayoutEffect, useState } from 'react';
import { useDisplay } from '../theme/display-context.tsx';
import { millimetre } from '../theme/px-per-mm.ts';
import type { Room } from './use-room.ts';

/** A heading and four lines: with less, what stands above the pages on each of them is more than what is read. */
const leastMm = 60;

/** Whether the frame of the pages is too low: then the screen leaves out what it says elsewhere, too. */
export function useFrameRoom(frame: RefObject<HTMLElement | null>): Room {
  const { version } = useDisplay();
  const [low, setLow] = useState<string>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || low === version) return undefined;
    const look = () => {
      if (element.clientHeight < leastMm * millimetre()) setLow(version);
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, version, low]);
  return low === version ? 'less' : 'all';
}
