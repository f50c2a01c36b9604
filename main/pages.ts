import { app, ipcMain, session } from 'electron';
import { type Handlers, registerChannels } from './ipc/register.ts';
import type { Log } from './log.ts';
import { paths } from './paths.ts';
import { SheetRenderer } from './printing/sheet.ts';
import { serveFiles } from './protocol.ts';
import { Callers } from './security/roles.ts';
import { webPreferences } from './security/web-preferences.ts';

/** What windows share: preferences, the register of who may call, and the maker of sheets. */
export interface Pages {
  readonly webPreferences: Electron.WebPreferences;
  readonly callers: Callers;
  readonly renderer: SheetRenderer;
  open(handlers: Partial<Handlers>): void;
}

/**
 * Prepares the one session that all windows use. Its name lacks "persist:", so that it lives in memory only: no page
 * leaves cookies, storage or a cache in the profile folder, whatever it does.
 */
export function preparePages(log: Log): Pages {
  const inMemory = session.fromPartition('qadam');
  serveFiles(inMemory, paths.pages());
  const callers = new Callers();
  const preferences = { ...webPreferences(paths.preload(), app.isPackaged), session: inMemory };
  return {
    webPreferences: preferences,
    callers,
    renderer: new SheetRenderer({ callers, log, webPreferences: preferences }),
    open: (handlers) => registerChannels(ipcMain, handlers, { callers, log }),
  };
}
