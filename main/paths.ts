import { join } from 'node:path';
import { app } from 'electron';

/** Where the built files lie: in the project folder, or in the packaged app's archive. */
const out = (...parts: string[]) => join(app.getAppPath(), 'out', ...parts);

/** Where an organisation fixes settings for all its kiosks; only an administrator may write there. */
function fleetFile(): string {
  if (process.platform === 'win32')
    return join(process.env['ProgramData'] ?? 'C:\\ProgramData', 'Qadam', 'config.json');
  return process.platform === 'darwin' ? '/Library/Application Support/Qadam/config.json' : '/etc/qadam/config.json';
}

export const paths = {
  pages: () => out('renderer'),
  preload: () => out('preload', 'preload.cjs'),
  content: () => (app.isPackaged ? join(process.resourcesPath, 'content', 'content.db') : out('content', 'content.db')),
  /** Content packs that were installed after the kiosk; not there as long as none was. */
  installedContent: () => join(app.getPath('userData'), 'content'),
  /** The publishers' keys that the program was packaged with. */
  shippedKeys: () =>
    join(app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'assets'), 'keys', 'content-keys.json'),
  /** An administrator's own keys; Windows has no such place that only administrators write to by default. */
  administratorsKeys: () => (process.platform === 'win32' ? undefined : '/etc/qadam/content-keys.json'),
  state: () => join(app.getPath('userData'), 'state.db'),
  pinMark: () => join(app.getPath('userData'), 'staff-pins-set'),
  backups: () => join(app.getPath('userData'), 'backups'),
  log: () => join(app.getPath('userData'), 'logs', 'qadam.log'),
  restarts: () => join(app.getPath('userData'), 'restarts.json'),
  graphicsCard: () => join(app.getPath('userData'), 'graphics-card.json'),
  fleetFile,
  sheets: () => join(app.getPath('documents'), 'Qadam'),
};
