import { readFileSync } from 'node:fs';
import { openStateInMemory } from './database/open.ts';
import { StateStore } from './database/state-store.ts';
import { readFleetFile } from './fleet-file.ts';
import { createLog } from './log.ts';
import { paths } from './paths.ts';
import { readSettings } from './settings.ts';

/** Nobody mends a setting while nothing works. */
const silent = createLog(() => {});

/** The office's phone as far as it can be known when nothing works. */
export function officePhone(config: string): string {
  try {
    const fixed = readFleetFile(config, ['ru']).values;
    if (fixed.office !== undefined) return fixed.office.phone;
    const db = openStateInMemory(readFileSync(paths.state()));
    const { phone } = readSettings(new StateStore(db), ['ru'], silent).office;
    db.close();
    return phone;
  } catch {
    return '';
  }
}
