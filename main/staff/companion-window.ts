import { BrowserWindow, screen } from 'electron';
import type { Log } from '../log.ts';
import type { Pages } from '../pages.ts';
import { companionPage } from '../security/origin.ts';
import type { CompanionWindow, DisplayPlace, Displays } from './companion.ts';

/** The displays of this machine. */
export const displays: Displays = {
  all: () => screen.getAllDisplays(),
  primary: () => screen.getPrimaryDisplay(),
  onChange: (listener) => {
    screen.on('display-added', listener);
    screen.on('display-removed', listener);
    screen.on('display-metrics-changed', listener);
  },
};

/**
 * Opens the page that a visitor at the counter reads, over a whole display. It takes no focus, so that the clerk's
 * keyboard stays with the kiosk.
 */
export function openCompanion(
  { webPreferences, callers }: Pick<Pages, 'webPreferences' | 'callers'>,
  log: Log,
  bounds: DisplayPlace['bounds'],
  onGone: () => void,
): CompanionWindow {
  const window = new BrowserWindow({
    ...bounds,
    frame: false,
    hasShadow: false,
    roundedCorners: false,
    focusable: false,
    movable: false,
    resizable: false,
    minimizable: false,
    maximizable: false,
    skipTaskbar: true,
    show: false,
    webPreferences: { ...webPreferences, backgroundThrottling: false },
  });
  const { webContents } = window;
  const { id } = webContents;
  callers.add(id, 'companion');
  window.removeMenu();
  window.once('ready-to-show', () => {
    window.setBounds(bounds);
    window.showInactive();
  });
  window.once('closed', () => {
    callers.remove(id);
    onGone();
  });
  const lose = () => {
    log.error('companion-lost');
    // Not within the event: Chromium is still putting the dead page away.
    setImmediate(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  };
  webContents.once('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') lose();
  });
  window.loadURL(companionPage).catch(() => {
    if (!window.isDestroyed()) lose();
  });
  return {
    place: (next) => {
      if (!window.isDestroyed()) window.setBounds(next);
    },
    close: () => {
      if (!window.isDestroyed()) window.destroy();
    },
  };
}
