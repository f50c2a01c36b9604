import { openOrRestore } from '../../../main/database/open-or-restore.ts';
import { backUp } from '../../../main/database/backups.ts';
import { StateStore } from '../../../main/database/state-store.ts';

// Writes until it is killed: says each number once it is committed, and backs up in between.
const [, , file = '', backups = ''] = process.argv;
const { db } = openOrRestore(file);
const store = new StateStore(db);
const first = Number(store.setting('last') ?? 0) + 1;
for (let number = first; ; number += 1) {
  store.setSetting('last', String(number));
  store.count('2026-11-22', 'session', 'start');
  process.stdout.write(`${number}\n`);
  if (number % 50 === 0) backUp(db, backups);
}
