import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tryEscapes } from '../../support/e2e-escapes.ts';
import { click, drop, slide } from '../../support/e2e-input.ts';

tryEscapes('fingers and mouse', {
  'a right click on text': ({ devtools, spot }) => click(devtools, spot, 'right'),
  'a right click on a button': async ({ devtools, kiosk: { page } }) => {
    const box = await page.locator('[data-language]').first().boundingBox();
    await click(devtools, { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 }, 'right');
  },
  'a long touch on text': async ({ devtools, spot, kiosk: { page } }) => {
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [spot] });
    // Chromium takes it for a long touch by the clock: as many frames as half a second and more have.
    await page.evaluate(async () => {
      const until = performance.now() + 900;
      while (performance.now() < until) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  },
  'two fingers spread': ({ devtools, spot: { x, y } }) =>
    slide(
      devtools,
      [
        { x: x - 30, y },
        { x: x + 30, y },
      ],
      [
        { x: x - 300, y },
        { x: x + 300, y },
      ],
    ),
  'two fingers pinch': ({ devtools, spot: { x, y } }) =>
    slide(
      devtools,
      [
        { x: x - 300, y },
        { x: x + 300, y },
      ],
      [
        { x: x - 30, y },
        { x: x + 30, y },
      ],
    ),
  'a pinch as the system makes it': ({ devtools, spot }) =>
    devtools.send('Input.synthesizePinchGesture', { ...spot, scaleFactor: 3 }),
  'a double tap': async ({ devtools, spot }) => {
    for (let tap = 0; tap < 2; tap += 1) await slide(devtools, [spot], [spot]);
  },
  'a swipe in from the left edge': ({ devtools, spot: { y } }) => slide(devtools, [{ x: 0, y }], [{ x: 800, y }]),
  'a swipe in from the right edge': ({ devtools, spot: { y } }) => slide(devtools, [{ x: 1079, y }], [{ x: 200, y }]),
  'a pull down from the top edge': ({ devtools, spot: { x } }) => slide(devtools, [{ x, y: 0 }], [{ x, y: 900 }]),
  'a swipe up from the bottom edge': ({ devtools, spot: { x } }) => slide(devtools, [{ x, y: 1079 }], [{ x, y: 100 }]),
  'three fingers to the left': ({ devtools, spot: { y } }) =>
    slide(
      devtools,
      [500, 600, 700].map((x) => ({ x, y })),
      [100, 200, 300].map((x) => ({ x, y })),
    ),
  'the wheel with Ctrl': ({ devtools, spot }) =>
    devtools.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...spot, deltaX: 0, deltaY: -300, modifiers: 2 }),
  'the wheel to the side': ({ devtools, spot }) =>
    devtools.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...spot, deltaX: -900, deltaY: 0 }),
  'the middle button': ({ devtools, spot }) => click(devtools, spot, 'middle'),
  "the mouse's back button": ({ devtools, spot }) => click(devtools, spot, 'back'),
  "the mouse's forward button": ({ devtools, spot }) => click(devtools, spot, 'forward'),
  'three clicks on a line of text': async ({ devtools, spot }) => {
    for (const count of [1, 2, 3]) await click(devtools, spot, 'left', count);
  },
  'text marked with the mouse and dragged away': async ({ devtools, spot: { x, y } }) => {
    const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', dx: number) =>
      devtools.send('Input.dispatchMouseEvent', { type, x: x + dx, y, button: 'left', buttons: 1, clickCount: 1 });
    await send('mousePressed', -200);
    for (let dx = -180; dx <= 200; dx += 40) await send('mouseMoved', dx);
    await send('mouseReleased', 200);
  },
  'a link dropped on the page': ({ devtools, spot, outside }) =>
    drop(devtools, spot, { mimeType: 'text/uri-list', text: `http://${outside}/` }),
  'a text dropped on the page': ({ devtools, spot }) => drop(devtools, spot, { mimeType: 'text/plain', text: 'x' }),
  'markup dropped on the page': ({ devtools, spot, outside }) =>
    drop(devtools, spot, { mimeType: 'text/html', text: `<img src="http://${outside}/">` }),
  'a file dropped on the page': ({ devtools, spot, kiosk: { userData } }) => {
    const file = join(userData, 'logs', 'dropped.html');
    writeFileSync(file, '<h1>not ours</h1>');
    return drop(devtools, spot, { file });
  },
  "the system's passwords dropped on the page": ({ devtools, spot }) => drop(devtools, spot, { file: '/etc/passwd' }),
  'a file pasted': ({ script }) =>
    script(`(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'x.html', { type: 'text/html' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`),
});
