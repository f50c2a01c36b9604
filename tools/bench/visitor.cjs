/**
 * Loaded before the kiosk (`electron -r`), which is the one that ships: touches it as visitors do, so that no driver is
 * attached whose own memory would be measured. Each message is a list of controls to touch one after the other; it is
 * answered with nothing, or with what went wrong.
 */
const { BrowserWindow } = require('electron');

const pollMs = 20;
const pressMs = 30;
const patienceMs = 15_000;

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Where a control can be touched; null while nothing of it shows, or something lies over it. */
const place = (/** @type {string} */ selector) => `{
  const control = [...document.querySelectorAll(${JSON.stringify(selector)})].at(-1);
  const { x, y, width, height } = control?.getBoundingClientRect() ?? {};
  const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  control !== undefined && control.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
}`;

async function touch(/** @type {string} */ selector) {
  const latest = Date.now() + patienceMs;
  for (;;) {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible());
    const at = await window?.webContents.executeJavaScript(place(selector));
    if (window !== undefined && at !== null && at !== undefined) {
      const press = { ...at, button: 'left', clickCount: 1 };
      window.webContents.sendInputEvent({ type: 'mouseDown', ...press });
      await pause(pressMs);
      window.webContents.sendInputEvent({ type: 'mouseUp', ...press });
      return;
    }
    if (Date.now() > latest) throw new Error(`${selector} never showed`);
    await pause(pollMs);
  }
}

async function visit(/** @type {readonly string[]} */ selectors) {
  for (const selector of selectors) await touch(selector);
}

process.on('message', (selectors) => {
  const answer = (/** @type {string} */ fault) => process.send?.(fault);
  visit(/** @type {string[]} */ (selectors)).then(
    () => answer(''),
    (error) => answer(String(error)),
  );
});
