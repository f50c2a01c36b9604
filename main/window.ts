import { BrowserWindow, screen, webContents } from 'electron';
import type { Sides } from '../shared/screen-size.ts';
import { lockWindow } from './lockdown.ts';
import { kioskPage } from './security/origin.ts';
import { noteStart } from './start-times.ts';

/** The page's own background (the theme's paper colour), so that nothing flashes white before the first frame. */
const background = '#F7F4EE';

interface Options {
  readonly webPreferences: Electron.WebPreferences;
  /** A plain window of this size instead of the whole screen. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
}

/**
 * The kiosk's window, over the whole first display. It gets bounds besides kiosk mode, as without a window manager
 * (or with one that knows no full screen) nobody else makes it large.
 */
export function createKioskWindow({ webPreferences, size }: Options): BrowserWindow {
  const display = screen.getPrimaryDisplay().bounds;
  const bounds = size === undefined ? display : { x: display.x, y: display.y, ...size };
  // X11 gets a plain window of the display's very size a pixel smaller, so that one is made full screen, too.
  const whole = bounds.width === display.width && bounds.height === display.height;
  const window = new BrowserWindow({
    ...bounds,
    kiosk: whole,
    fullscreen: whole,
    frame: false,
    hasShadow: false,
    roundedCorners: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    skipTaskbar: whole,
    autoHideMenuBar: true,
    show: false,
    backgroundColor: background,
    // The idle countdown must not slow down when another window covers this one.
    webPreferences: { ...webPreferences, backgroundThrottling: false },
  });
  window.removeMenu();
  window.once('ready-to-show', () => {
    window.show();
    noteStart('window-shown');
    window.focus();
  });
  lockWindow(window, whole);
  return window;
}

/** What the window of this web contents shows, in the page's pixels. */
export function contentSize(contentsId: number): Sides {
  const contents = webContents.fromId(contentsId);
  const [width = 0, height = 0] = (contents && BrowserWindow.fromWebContents(contents)?.getContentSize()) ?? [];
  return { width, height };
}

/** Loads the start page; also what every recovery ends in. */
export function showStart(window: BrowserWindow): void {
  // A failed load is reported by did-fail-load, which the recovery listens to.
  window.loadURL(kioskPage).catch(() => {});
}
