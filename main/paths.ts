import { join } from 'node:path';
import { app } from 'electron';

/** Where the built files lie: in the project folder, or in the packaged app's archive. */
const out = (...parts: string[]) => join(app.getAppPath(), 'out', ...parts);

export const paths = {
  pages: () => out('renderer'),
  preload: () => out('preload', 'preload.cjs'),
  content: () => (app.isPackaged ? join(process.resourcesPath, 'content', 'content.db') : out('content', 'content.db')),
  /** Content that was installed after the kiosk; not there as long as none was. */
  installedContent: () => join(app.getPath('userData'), 'content', 'content.db'),
  state: () => join(app.getPath('userData'), 'state.db'),
  backups: () => join(app.getPath('userData'), 'backups'),
  log: () => join(app.getPath('userData'), 'logs', 'qadam.log'),
  restarts: () => join(app.getPath('userData'), 'restarts.json'),
  sheets: () => join(app.getPath('documents'), 'Qadam'),
};
