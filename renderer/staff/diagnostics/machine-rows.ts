import type { DatabaseCheck, MachineState } from '../../../shared/staff/diagnostics.ts';
import type { Say } from '../../i18n/texts-context.tsx';
import { localMoment } from './local-moment.ts';

/** One thing about the machine; `ok` where it is good or bad. */
export interface MachineRow {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly ok?: boolean;
}

/** Names that are the same in every language. */
const programs = { app: 'Qadam', electron: 'Electron', chrome: 'Chromium', node: 'Node.js', sqlite: 'SQLite' } as const;

const giga = 1024 ** 3;
/** Below this, backups and prints may soon fail. */
const leastFreeBytes = 0.5 * giga;
/** One backup a day; a second day without one is worth a look. */
const oldestBackupHours = 48;

/** Hours since a moment. */
const hoursSince = (moment: string) => Math.max(0, Math.floor((Date.now() - Date.parse(moment)) / 3_600_000));

function printerRow(say: Say, { printer }: MachineState): MachineRow {
  const parts = [
    printer.name,
    ...(printer.reason === undefined ? [] : [say(`staff.reason.${printer.reason}`)]),
    ...(printer.technical === undefined ? [] : [printer.technical]),
  ];
  return { id: 'printer', name: say('staff.diagnostics.printer'), value: parts.join(', '), ok: printer.able };
}

function diskRow(say: Say, { disk, inMemory }: MachineState): MachineRow {
  const name = say('staff.diagnostics.disk');
  if (inMemory) return { id: 'disk', name, value: say('staff.diagnostics.in-memory'), ok: false };
  if (disk === null) return { id: 'disk', name, value: say('staff.diagnostics.unknown') };
  const [free, total] = [disk.freeBytes, disk.totalBytes].map((bytes) => (bytes / giga).toFixed(1));
  return {
    id: 'disk',
    name,
    value: say('staff.diagnostics.free', { free: free ?? '', total: total ?? '' }),
    ok: disk.freeBytes >= leastFreeBytes,
  };
}

function backupRow(say: Say, { backups }: MachineState): MachineRow {
  const name = say('staff.diagnostics.backup');
  const [newest] = backups;
  if (newest === undefined) return { id: 'backup', name, value: say('staff.diagnostics.no-backup') };
  const hours = hoursSince(newest.moment);
  return {
    id: 'backup',
    name,
    value: say('staff.diagnostics.hours-ago', { hours, number: backups.length }),
    ok: hours <= oldestBackupHours,
  };
}

function handTestRows(say: Say, { handTests }: MachineState): MachineRow[] {
  return (['touch', 'sound'] as const).map((test) => {
    const found = handTests.find((result) => result.test === test);
    const name = say(`staff.diagnostics.${test}`);
    if (found === undefined) return { id: test, name, value: say('staff.diagnostics.not-tried') };
    return { id: test, name, value: localMoment(found.moment).slice(0, 16), ok: found.passed };
  });
}

/** The machine in rows, for the screen and for the report. */
export function machineRows(say: Say, state: MachineState, databases: readonly DatabaseCheck[] = []): MachineRow[] {
  return [
    printerRow(say, state),
    diskRow(say, state),
    ...databases.map(({ name, ok, problem }) => ({
      id: `database-${name}`,
      name: say(`staff.diagnostics.database-${name}`),
      value: problem,
      ok,
    })),
    backupRow(say, state),
    ...handTestRows(say, state),
    ...state.versions.map(({ name, version }) => ({
      id: `version-${name}`,
      name: name === 'content' || name === 'system' ? say(`staff.diagnostics.version-${name}`) : programs[name],
      value: version,
    })),
  ];
}
