import { app } from 'electron';
import type { Switches } from '../command-line.ts';
import { type OpenedContent, openContent, versionOfContent } from '../database/open-content.ts';
import { localDay } from '../ipc/count.ts';
import { paths } from '../paths.ts';
import type { Installer } from './install.ts';
import { InstalledFolder } from './installed.ts';
import { type PinnedKeys, pinnedKeys, readKeys } from './keys.ts';

/** The keys that count. A switch can name others only while the program is developed, never once it is packaged. */
function keysFor(switches: Switches): PinnedKeys {
  const given = app.isPackaged ? undefined : switches['content-keys'];
  return given === undefined ? pinnedKeys(paths.administratorsKeys(), paths.shippedKeys()) : readKeys(given);
}

/** What this kiosk knows of packs, as of now: keys and the calendar day may change while it runs. */
export function installerFor(switches: Switches): Installer {
  const shipped = paths.content();
  return {
    folder: new InstalledFolder(paths.installedContent()),
    shipped,
    shippedVersion: versionOfContent(shipped),
    keys: keysFor(switches),
    app: app.getVersion(),
    today: localDay(new Date()),
  };
}

/** Opens the content that is to be used now. */
export function openContentInUse(switches: Switches, onTrouble: (cause: unknown) => void): OpenedContent {
  const folder = new InstalledFolder(paths.installedContent());
  return openContent({ folder, shipped: paths.content(), keys: keysFor(switches) }, onTrouble);
}
