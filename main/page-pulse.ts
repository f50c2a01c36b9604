import { availableParallelism } from 'node:os';
import { app, type WebContents } from 'electron';

const everyMs = 250;

/** A page that answered is asked again at every second look. */
const looksApart = 2;

/** So much work on one question is no work any more: several times the page's longest, which is 0.7 s. */
const mostWorkSeconds = 2.25;

/** How many looks may find a question open that no work is done on: ten seconds. */
const mostOpen = 40;

/** How many looks a page may take to load: half a minute. */
const mostLoading = 120;

/** Gives the processor time that the page's process took since it was asked last, in seconds. */
function workMeter(contents: WebContents): () => number {
  let last = performance.now();
  return () => {
    const pid = contents.getOSProcessId();
    // Electron tells the share of all processors since the last call.
    const share = app.getAppMetrics().find((process) => process.pid === pid)?.cpu.percentCPUUsage ?? 0;
    const seconds = (performance.now() - last) / 1000;
    last = performance.now();
    return (share / 100) * availableParallelism() * seconds;
  };
}

/**
 * Asks the page twice a second whether it is alive; Chromium itself notices a hang only when somebody touches the screen,
 * and then late. What counts is the processor time that the page takes without answering: on a machine that is too busy
 * it answers late, too, but has worked little. `onHang` is told once for each hang; gives what stops the asking.
 */
export function feelPulse(contents: WebContents, onHang: () => void, worked = workMeter(contents)): () => void {
  let open = 0;
  let loading = 0;
  let rest = 0;
  let work = 0;
  const reset = () => {
    open = 0;
    loading = 0;
    work = 0;
  };
  const ask = () => {
    open = 1;
    const answered = () => {
      reset();
      rest = looksApart - 1;
    };
    contents.executeJavaScript('0').then(answered, reset);
  };
  const look = () => {
    // A page that stands still under the developer tools is no hang.
    if (contents.isDestroyed() || contents.isCrashed() || contents.isDevToolsOpened()) return reset();
    if (contents.isLoading()) loading += 1;
    else if (open > 0) {
      const seconds = worked();
      // The first time says what was before.
      if (open > 1) work += seconds;
      open += 1;
    } else if (rest > 0) rest -= 1;
    else ask();
    if (open <= mostOpen && loading <= mostLoading && work <= mostWorkSeconds) return;
    reset();
    onHang();
  };
  // What a page was asked that has gone since is never answered.
  contents.on('did-start-loading', reset);
  const timer = setInterval(look, everyMs);
  return () => clearInterval(timer);
}
