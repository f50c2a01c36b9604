import { app, type BrowserWindow } from 'electron';
import { rows } from './lockdown/table.ts';

/** Chromium's switches of the lock-down table, to be set before the app is ready. */
export function setSwitches(): void {
  for (const { switches = {} } of rows) {
    for (const [name, value] of Object.entries(switches)) {
      if (value === '') app.commandLine.appendSwitch(name);
      else app.commandLine.appendSwitch(name, value);
    }
  }
}

/** Applies the lock-down table to every session and page there will ever be; to be called before the app is ready. */
export function lockDown(): void {
  for (const row of rows) row.app?.(app);
  app.on('session-created', (session) => {
    for (const row of rows) row.session?.(session);
  });
  app.on('web-contents-created', (_event, contents) => {
    for (const row of rows) row.contents?.(contents);
  });
}

/** Applies the table to the kiosk's window; `whole` when it covers the display. */
export function lockWindow(window: BrowserWindow, whole: boolean): void {
  for (const row of rows) row.window?.(window, whole);
}
