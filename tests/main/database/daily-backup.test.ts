import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isBackupDue } from '../../../main/database/backups.ts';
import { backUpDaily } from '../../../main/database/daily-backup.ts';
import { openStateDatabase } from '../../../main/database/open.ts';
import { quietLog } from '../support/quiet-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a minute after the start the day has its backup, and the file alone knows as much', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const folder = temporaryFolder();
  const db = openStateDatabase(join(folder, 'state.db'));
  onTestFinished(() => void db.close());
  db.exec(`INSERT INTO setting VALUES ('paper', '"80mm"')`);
  const { log, lines } = quietLog();
  onTestFinished(backUpDaily(db, join(folder, 'backups'), log));
  vi.advanceTimersByTime(60_000);
  expect([isBackupDue(join(folder, 'backups')), lines]).toEqual([false, []]);
  copyFileSync(join(folder, 'state.db'), join(folder, 'alone.db'));
  const alone = openStateDatabase(join(folder, 'alone.db'));
  expect(alone.prepare('SELECT key FROM setting').pluck().all()).toEqual(['paper']);
  alone.close();
});
