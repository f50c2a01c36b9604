import { app } from 'electron';
import type { PrintQueue } from './printing/queue.ts';

/** How long quitting may wait for the spooler to let go of a sheet. */
const longestCloseMs = 3000;

/** Lets nothing print after the kiosk has gone, as far as the spooler answers in time. */
export function closeAtQuit(queue: PrintQueue, close: () => void): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (!closed && queue.busy) {
      event.preventDefault();
      const late = new Promise((resolve) => setTimeout(resolve, longestCloseMs));
      void Promise.race([queue.close(), late]).finally(() => app.quit());
    } else close();
    closed = true;
  });
}
