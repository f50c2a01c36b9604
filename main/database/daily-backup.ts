import type { Log } from '../log.ts';
import { backUp, isBackupDue } from './backups.ts';
import type { Db } from './open.ts';

const hourMs = 3_600_000;

/** Backs the data up once a day, first when the kiosk is up and has time; gives what stops that. */
export function backUpDaily(db: Db, folder: string, log: Log): () => void {
  const look = () => {
    try {
      if (!isBackupDue(folder)) return;
      backUp(db, folder);
      // The file alone shall not be older than its backup: until then, all that is new may be in its log only.
      db.pragma('wal_checkpoint(PASSIVE)');
    } catch (error) {
      log.failure('backup-failed', error);
    }
  };
  const first = setTimeout(look, 60_000);
  const hourly = setInterval(look, hourMs);
  return () => {
    clearTimeout(first);
    clearInterval(hourly);
  };
}
