import { app, type BrowserWindow, screen } from 'electron';
import type { Row } from './row.ts';

/** Does something to the window on an event of its, for as long as there is the window. */
const bringBack = (name: 'minimize' | 'hide' | 'leave-full-screen' | 'blur', act: (window: BrowserWindow) => void) =>
  ((window, whole) => {
    if (!whole) return;
    (window.on as (name: string, listener: () => void) => void).call(window, name, () => {
      if (!window.isDestroyed()) act(window);
    });
  }) satisfies NonNullable<Row['window']>;

function fills(window: BrowserWindow): boolean {
  const [bounds, display] = [window.getBounds(), screen.getPrimaryDisplay().bounds];
  return (['x', 'y', 'width', 'height'] as const).every((side) => bounds[side] === display[side]);
}

/** Lays the window over the whole first display. */
function fill(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  window.setBounds(screen.getPrimaryDisplay().bounds);
  if (fills(window)) return;
  // X11 makes a full-screen window of the display's very size a pixel smaller, unless it becomes full screen anew.
  window.setFullScreen(false);
  window.setKiosk(true);
}

/** How often the window tries in a row to get its size back; a window manager may have the last word. */
const mostTries = 5;
const settleMs = 200;

/** What could happen to the window and the screen. */
export const screens = {
  closing: {
    why: 'A closed window would show what lies behind it; one that closes nevertheless comes back.',
    elsewhere: 'main/recovery.ts',
  },
  minimising: {
    why: 'Behind a minimised window lies the system.',
    window: bringBack('minimize', (window) => window.restore()),
  },
  hiding: {
    why: 'Behind a hidden window lies the system.',
    window: bringBack('hide', (window) => window.show()),
  },
  'leaving full screen': {
    why: "Beside a window that is not full screen lie the system's bars.",
    window: bringBack('leave-full-screen', (window) => window.setKiosk(true)),
  },
  resizing: {
    why: 'What the window does not cover shows what lies behind it.',
    window: (window, whole) => {
      if (!whole) return;
      let tries = 0;
      // X11 takes a pixel off a new window: given back at once, or the page is laid out twice.
      let delay = 0;
      let timer: NodeJS.Timeout | undefined;
      window.on('resize', () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (window.isDestroyed() || fills(window)) tries = 0;
          else if ((tries += 1) <= mostTries) fill(window);
        }, delay);
        delay = settleMs;
      });
      window.once('closed', () => clearTimeout(timer));
    },
  },
  'losing focus': {
    why: 'Another window took the keyboard; in service there is none that should.',
    window: (window, whole) => {
      // Who develops the kiosk has other windows beside it. Under Wayland the compositor alone decides.
      if (app.isPackaged) bringBack('blur', (shown) => shown.focus())(window, whole);
    },
  },
  displays: {
    why: 'When a display is added, turned, replaced or changes its resolution, the window fills the first one again.',
    window: (window, whole) => {
      if (!whole) return;
      const follow = () => fill(window);
      const names = ['display-added', 'display-removed', 'display-metrics-changed'] as const;
      // One listener for three events, whose arguments it doesn't read.
      for (const name of names) screen.on(name as 'display-added', follow);
      window.once('closed', () => {
        for (const name of names) screen.off(name as 'display-added', follow);
      });
    },
  },
  sleep: {
    why: 'A dark screen looks like a broken one.',
    elsewhere: "main/kiosk.ts; where that does nothing, the system's own settings",
  },
  'second start': {
    why: 'A second start of the program ends by itself and brings the first to the front: one kiosk, one window.',
    elsewhere: 'main/index.ts and main/recovery.ts',
  },
} as const satisfies Record<string, Row>;
