import type { JSHandle, Page } from '@playwright/test';

interface Zoom {
  /** By how much an element is drawn larger or smaller than its own pixels. */
  readonly zoomOf: (element: Element | null) => number;
  /** What turns the places that the browser gives of an element into the window's pixels. */
  readonly scaleOf: (element: Element) => number;
}

/** What `zoom` does to the page's elements as they are now, for work within the page; does some work with it there. */
export async function withZoom<Result>(page: Page, work: (zoom: JSHandle<Zoom>) => Promise<Result>): Promise<Result> {
  const zoom = await page.evaluateHandle((): Zoom => {
    const known = new Map<Element, number>();
    const zoomOf = (element: Element | null): number => {
      if (element === null) return 1;
      const found = known.get(element) ?? Number(getComputedStyle(element).zoom || 1) * zoomOf(element.parentElement);
      known.set(element, found);
      return found;
    };
    // Chromium before 128 gives places inside a zoomed element in that element's own pixels.
    const isOld = !('currentCSSZoom' in document.body);
    return { zoomOf, scaleOf: (element) => (isOld ? zoomOf(element) : 1) };
  });
  try {
    return await work(zoom);
  } finally {
    await zoom.dispose();
  }
}
