import type { WebContents } from 'electron';

const everyMs = 1000;

/** How many questions in a row a page may leave open: more than its longest work on a slow machine. */
const mostOpen = 6;

/** How many looks a page may take to load. */
const mostLoading = 30;

/**
 * Asks the page once a second whether it is alive; Chromium itself notices a hang only when somebody touches the screen,
 * and then late. Looks are counted, not time: a main process that was busy, or a clock that was set, looks late but
 * once. `onHang` is told once for each hang; gives what stops the asking.
 */
export function feelPulse(contents: WebContents, onHang: () => void): () => void {
  let open = 0;
  let loading = 0;
  const reset = () => {
    open = 0;
    loading = 0;
  };
  const look = () => {
    // A page that stands still under the developer tools is no hang.
    if (contents.isDestroyed() || contents.isCrashed() || contents.isDevToolsOpened()) return reset();
    if (contents.isLoading()) loading += 1;
    else if (open > 0) open += 1;
    else {
      open = 1;
      contents.executeJavaScript('0').then(reset, reset);
      return;
    }
    if (open <= mostOpen && loading <= mostLoading) return;
    reset();
    onHang();
  };
  // What a page was asked that has gone since is never answered.
  contents.on('did-start-loading', reset);
  const timer = setInterval(look, everyMs);
  return () => clearInterval(timer);
}
