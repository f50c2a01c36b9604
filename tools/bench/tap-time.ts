import type { Page } from '@playwright/test';

/** How long nothing must change for a tap's work to count as done. */
const quietMs = 150;

/** A short touch: fingers stay on a screen for longer. */
const pressMs = 60;

/**
 * Taps a control; milliseconds from the lifted finger to the frame that shows the last change it made. A message that is
 * sent in a frame arrives when that frame has been laid out and painted.
 */
export async function tapTime(page: Page, selector: string): Promise<number> {
  const target = page.locator(selector).last();
  await target.waitFor();
  const time = page.evaluate(
    (quiet) =>
      new Promise<number>((resolve) => {
        const lifted = ({ timeStamp }: Event) => {
          let painted = timeStamp;
          let timer = setTimeout(done, quiet);
          // What only a screen reader is told, a moment later, is never painted.
          const isHeard = ({ target: changed }: MutationRecord) =>
            Boolean((changed instanceof Element ? changed : changed.parentElement)?.closest('.heard'));
          const observer = new MutationObserver((changes) => {
            if (changes.every(isHeard)) return;
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => (painted = performance.now()), { once: true });
              port1.start();
              port2.postMessage(0);
            });
            clearTimeout(timer);
            timer = setTimeout(done, quiet);
          });
          function done() {
            observer.disconnect();
            resolve(painted - timeStamp);
          }
          const everything = { subtree: true, childList: true, characterData: true, attributes: true };
          observer.observe(document.documentElement, everything);
        };
        addEventListener('pointerup', lifted, { capture: true, once: true });
      }),
    quietMs,
  );
  await target.click({ delay: pressMs });
  return time;
}
