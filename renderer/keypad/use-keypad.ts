import { useEffect } from 'react';
import { type Box, directions, nearest } from './nearest.ts';

/** What keys can reach: everything that a finger can touch, and the field that is typed into. */
const reachable = 'button:not(:disabled), input, [tabindex="0"]';

/** When a button goes that has the focus, one in the same row weighs this many times what one above or below does. */
const rowFirst = 10;

/** The sheet that lies over the screen, or else the screen. */
function layer(): ParentNode {
  return [...document.querySelectorAll('.MuiDialog-root')].at(-1) ?? document.querySelector('.screen') ?? document;
}

function controls(): HTMLElement[] {
  const found = [...layer().querySelectorAll<HTMLElement>(reachable)];
  return found.filter((control) => control.tabIndex >= 0 && control.checkVisibility({ checkVisibilityCSS: true }));
}

/** Moves the focus to the nearest control that way; where there is none, to the one after or before in reading order. */
function move(key: keyof typeof directions, from: Box | undefined): void {
  const all = controls();
  const active = document.activeElement;
  const others = all.filter((control) => control !== active);
  const direction = directions[key];
  const found =
    from === undefined
      ? undefined
      : nearest(
          from,
          others.map((control) => control.getBoundingClientRect()),
          direction,
        );
  const step = direction === 'down' || direction === 'right' ? 1 : -1;
  const at = all.findIndex((control) => control === active);
  const next = found === undefined ? all.at((at + step) % Math.max(1, all.length)) : others[found];
  next?.focus();
}

/**
 * An external keypad: arrows go to the nearest control, Enter presses it, Esc goes back or closes the sheet. When what has
 * the focus goes, the focus stays near where it was. `on` is false while staff are at the screen.
 */
export function useKeypad(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    let last: Box | undefined;
    let focused: HTMLElement | undefined;
    const here = (): Box | undefined => {
      const active = document.activeElement;
      return active === null || active === document.body || !layer().contains(active)
        ? last
        : active.getBoundingClientRect();
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      focused = target;
      last = target.getBoundingClientRect();
    };
    // What had the focus may go at once, or when its page has been measured anew.
    const keepFocus = () => {
      if (last === undefined || focused?.isConnected !== false || document.activeElement !== document.body) return;
      const { left, top } = last;
      const far = (box: Box) => Math.hypot(box.left - left, rowFirst * (box.top - top));
      const boxed = controls().map((control) => ({ control, far: far(control.getBoundingClientRect()) }));
      boxed.toSorted((one, other) => one.far - other.far)[0]?.control.focus();
    };
    let frame = 0;
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(keepFocus);
    });
    const onKey = (event: KeyboardEvent) => {
      const { key, target } = event;
      // What is pressed may have moved since it got the focus.
      last = here();
      const isTyping = target instanceof HTMLInputElement;
      if (key in directions && !(isTyping && (key === 'ArrowLeft' || key === 'ArrowRight'))) {
        event.preventDefault();
        move(key as keyof typeof directions, last);
      }
      // A sheet closes itself.
      if (key === 'Escape' && document.querySelector('.MuiDialog-root') === null) {
        const ways = ['.actions [data-action="back"]', '.head [data-action="home"]:not([aria-current])'];
        const way = ways
          .map((one) => document.querySelector<HTMLElement>(`.screen ${one}`))
          .find((one) => one !== null);
        way?.click();
      }
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [on]);
}
