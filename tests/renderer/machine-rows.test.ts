import { expect, test } from 'vitest';
import { machineRows } from '../../renderer/staff/diagnostics/machine-rows.ts';
import type { MachineState } from '../../shared/staff/diagnostics.ts';

const good: MachineState = {
  printer: { kind: 'cups', name: 'office', paper: 'a4', able: true },
  disk: { freeBytes: 5 * 1024 ** 3, totalBytes: 20 * 1024 ** 3 },
  inMemory: false,
  backups: [{ name: 'state.db', moment: new Date().toISOString(), bytes: 1 }],
  versions: [{ name: 'sqlite', version: '3.54.1' }],
  notices: [],
  handTests: [{ test: 'touch', passed: true, moment: new Date(2026, 10, 29, 2, 0).toISOString() }],
};
const say = (id: string, values: Readonly<Record<string, string | number>> = {}) =>
  `${id} ${Object.values(values).join(' ')}`.trim();
const row = (state: MachineState, id: string) => machineRows(say, state).find((candidate) => candidate.id === id);

test('a machine in order shows what it has and that it is good', () => {
  expect(row(good, 'printer')).toMatchObject({ value: 'office', ok: true });
  expect(row(good, 'disk')).toMatchObject({ value: 'staff.diagnostics.free 5.0 20.0', ok: true });
  expect(row(good, 'backup')).toMatchObject({ ok: true });
  expect(row(good, 'touch')).toMatchObject({ value: '2026-11-29 02:00', ok: true });
  expect(row(good, 'sound')).toEqual({
    id: 'sound',
    name: 'staff.diagnostics.sound',
    value: 'staff.diagnostics.not-tried',
  });
  expect(row(good, 'version-sqlite')).toMatchObject({ name: 'SQLite', value: '3.54.1' });
});

test.each<[string, string, Partial<MachineState>]>([
  ['a printer without paper', 'printer', { printer: { ...good.printer, able: false, reason: 'no-paper' } }],
  ['a disk that is nearly full', 'disk', { disk: { freeBytes: 1024, totalBytes: 1024 ** 3 } }],
  ['a kiosk in memory', 'disk', { inMemory: true }],
  ['backups that have stopped', 'backup', { backups: [{ name: '', moment: '2026-11-01T00:00:00.000Z', bytes: 1 }] }],
])('%s needs a look', (_what, id, change) => {
  expect(row({ ...good, ...change }, id)?.ok).toBe(false);
});

test('the printer says why in words and in its own', () => {
  const printer = { ...good.printer, able: false, reason: 'jam', technical: 'media-jam-error' } as const;
  expect(row({ ...good, printer }, 'printer')?.value).toBe('office, staff.reason.jam, media-jam-error');
});
