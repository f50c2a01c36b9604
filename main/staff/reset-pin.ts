import { app } from 'electron';
import { backUp } from '../database/backups.ts';
import { openStateDatabase } from '../database/open.ts';
import { PinStore } from '../database/pin-store.ts';
import { StaffStore } from '../database/staff-store.ts';
import { paths } from '../paths.ts';
import { StartError } from '../start-error.ts';
import { createAudit } from './audit.ts';
import { PinMark } from './pin-mark.ts';

/**
 * Clears both PINs and every lock, for whoever may start programs as the kiosk's user: the machine's owner. The next
 * start of the kiosk asks for new ones. Refused while it runs, as then the next visitor could be asked. Done before the
 * app is ready, so that it needs no screen.
 */
export function runPinReset(): number {
  if (!app.requestSingleInstanceLock())
    throw new StartError('The kiosk is running. Stop it first, then clear the PINs. Nothing was changed.');
  const db = openStateDatabase(paths.state(), (old) => backUp(old, paths.backups()));
  try {
    new PinStore(db).clear();
    createAudit({ store: new StaffStore(db), role: () => undefined })('pin-reset');
  } finally {
    db.close();
  }
  new PinMark(paths.pinMark()).remove();
  process.stdout.write('The PINs are cleared. Start the kiosk: it asks for new ones before anything else.\n');
  return 0;
}
