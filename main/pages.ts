import { app, session } from 'electron';
import type { Log } from './log.ts';
import { paths } from './paths.ts';
import { SheetRenderer } from './printing/sheet.ts';
import { serveFiles } from './protocol.ts';
import { Callers } from './security/callers.ts';
import { webPreferences } from './security/web-preferences.ts';

/** What windows share: preferences, the register of who may call, and the maker of sheets. */
export interface Pages {
  readonly webPreferences: Electron.WebPreferences;
  readonly callers: Callers;
  readonly renderer: SheetRenderer;
  /** Empties the pages' storage and caches, which the kiosk itself does not use. */
  forget(): Promise<void>;
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
    forget: async () => {
      await Promise.all([inMemory.clearStorageData(), inMemory.clearCache()]);
    },
  };
}
