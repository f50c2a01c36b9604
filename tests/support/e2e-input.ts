import type { CDPSession, ElectronApplication } from '@playwright/test';
import type { Kiosk } from './electron-app.ts';

/** Electron's names of keys that a keyboard has; the others it can't press. */
const pressable = /^([a-z0-9+=-]|F\d+|Escape|Tab|Space|Backspace|Delete|Home|Left|Right|PrintScreen)$/i;

/**
 * Presses and lifts a key with others held, such as `Control+Shift+I`, the way that the system's own key presses take:
 * what DevTools presses goes past the kiosk's filter. Gives whether the filter stopped a key that Electron can't press.
 */
export function press(app: ElectronApplication, chord: string): Promise<boolean> {
  const names = chord.replace('++', '+plus').split('+');
  const key = (names.pop() ?? '').replace('plus', '+');
  return app.evaluate(
    ({ BrowserWindow }, { keyCode, held, canPress }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      let stopped = false;
      const modifiers = held.map((name) => name.toLowerCase() as 'control');
      if (canPress) {
        contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
        if (keyCode.length === 1) contents?.sendInputEvent({ type: 'char', keyCode, modifiers });
        contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
      } else {
        const input = { type: 'keyDown', key: keyCode, control: false, alt: false, meta: false, shift: false };
        contents?.emit('before-input-event', { preventDefault: () => (stopped = true) }, input);
      }
      return stopped;
    },
    { keyCode: key, held: names, canPress: pressable.test(key) },
  );
}

/** Presses a chord and then an x; gives the keys that the page hears of, up to that x. */
export async function heardAfter(chord: string, { app, page }: Kiosk): Promise<string[]> {
  const heard = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const keys: string[] = [];
        const listen = ({ key }: KeyboardEvent) => {
          keys.push(key);
          if (key !== 'x') return;
          window.removeEventListener('keydown', listen, true);
          resolve(keys);
        };
        window.addEventListener('keydown', listen, true);
      }),
  );
  // Answered only once the page listens.
  await page.evaluate(() => undefined);
  await press(app, chord);
  await press(app, 'x');
  return heard;
}

/** A finger's place. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Moves fingers from some spots to others, in steps that Chromium takes for a gesture, and lifts them. */
export async function slide(session: CDPSession, from: readonly Spot[], to: readonly Spot[]): Promise<void> {
  const steps = 12;
  const at = (part: number) =>
    from.map(({ x, y }, finger) => ({
      x: x + (((to[finger]?.x ?? x) - x) * part) / steps,
      y: y + (((to[finger]?.y ?? y) - y) * part) / steps,
      id: finger,
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let part = 1; part <= steps; part += 1)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(part) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Clicks with a button of the mouse. */
export async function click(
  session: CDPSession,
  spot: Spot,
  button: 'left' | 'right' | 'middle' | 'back' | 'forward',
  clickCount = 1,
): Promise<void> {
  for (const type of ['mousePressed', 'mouseReleased'] as const)
    await session.send('Input.dispatchMouseEvent', { type, ...spot, button, clickCount });
}

/** Drops something from another program on the page. */
export async function drop(
  session: CDPSession,
  spot: Spot,
  data: { mimeType: string; text: string } | { file: string },
): Promise<void> {
  const carried = {
    items: 'file' in data ? [] : [{ mimeType: data.mimeType, data: data.text }],
    files: 'file' in data ? [data.file] : [],
    dragOperationsMask: 1,
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...spot, data: carried });
}
