import type { WebContents } from 'electron';

const everyMs = 1000;

/** How long a page may not answer, in milliseconds: more than its longest work on a slow machine. */
const patienceMs = 4000;

/**
 * Asks the page once a second whether it is alive; Chromium itself notices a hang only when somebody touches the screen,
 * and then late. `onHang` is told once for each hang; gives what stops the asking.
 */
export function feelPulse(contents: WebContents, onHang: () => void): () => void {
  let asked: number | undefined;
  const ask = () => {
    // A page that stands still under the developer tools is no hang.
    if (contents.isDestroyed() || contents.isCrashed() || contents.isLoading() || contents.isDevToolsOpened()) {
      asked = undefined;
      return;
    }
    if (asked !== undefined) {
      if (Date.now() - asked < patienceMs) return;
      asked = undefined;
      onHang();
      return;
    }
    const moment = Date.now();
    asked = moment;
    const answered = () => {
      if (asked === moment) asked = undefined;
    };
    contents.executeJavaScript('0').then(answered, answered);
  };
  // What a page was asked that has gone since is never answered.
  contents.on('did-start-loading', () => (asked = undefined));
  const timer = setInterval(ask, everyMs);
  return () => clearInterval(timer);
}
