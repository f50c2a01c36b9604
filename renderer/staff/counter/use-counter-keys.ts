import { type RefObject, useEffect } from 'react';

const press = (element: HTMLElement | null | undefined) => element?.click();

/** Moves the focus to the row above or below that can be touched. */
function move(frame: HTMLElement, by: 1 | -1): void {
  const targets = [...frame.querySelectorAll<HTMLElement>('[data-target]')];
  const at = targets.findIndex((target) => target === document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : targets.length - 1) : at + by;
  targets[next]?.focus();
}

/**
 * The clerk's keys: digits touch the row that shows the digit, arrows go up and down the rows and from step to step,
 * P prints whatever letters the keyboard is set to. Enter and the space bar touch what has the focus, as everywhere.
 */
export function useCounterKeys(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const root = frame.current?.closest<HTMLElement>('[data-screen]');
      if (frame.current === null || !root || event.repeat) return;
      const action = (name: string) => press(root.querySelector<HTMLElement>(`[data-action="${name}"]`));
      if (/^\d$/.test(event.key)) press(root.querySelector<HTMLElement>(`[data-digit="${event.key}"]`));
      else if (event.key === 'ArrowDown') move(frame.current, 1);
      else if (event.key === 'ArrowUp') move(frame.current, -1);
      else if (event.key === 'ArrowLeft') action('previous-step');
      else if (event.key === 'ArrowRight') action('next-step');
      else if (event.key === 'Escape') action('back');
      else if (event.code === 'KeyP') action('print');
      else return;
      event.preventDefault();
    };
    // Before the layer, which keeps Escape to itself.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [frame]);
}
