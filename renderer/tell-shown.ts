import { call } from './bridge.ts';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** When a message arrives that is sent in a frame, the frame has been laid out and painted. */
async function painted(): Promise<void> {
  await nextFrame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(0);
  });
}

/**
 * Tells main once when the first screen stood painted in its own letters and could be touched; to be called when it has
 * been put into the page. Times are milliseconds of the wall clock.
 */
export async function tellShown(): Promise<void> {
  await nextFrame();
  await document.fonts.ready;
  await painted();
  const touchable = performance.timeOrigin + performance.now();
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const paint = first === undefined ? touchable : performance.timeOrigin + first;
  await call('page:shown', { paint, touchable }).catch(() => undefined);
}
