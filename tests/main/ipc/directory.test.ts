import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { DirectoryStore } from '../../../main/database/directory-store.ts';
import { migrate } from '../../../main/database/migrations.ts';
import { directoryHandlers, emptyDirectoryHandlers } from '../../../main/ipc/directory.ts';
import { mayCall } from '../../../main/security/roles.ts';
import { channels } from '../../../shared/api.ts';
import { sampleEntries, sampleMaps } from '../../support/directory.ts';

const visitor = { contentsId: 1, role: 'visitor' } as const;

function filled() {
  const db = new Database(':memory:');
  migrate(db);
  const store = new DirectoryStore(db);
  return { store, handlers: directoryHandlers(store) };
}

test('the list is what the office gave last, without a new start', async () => {
  const { store, handlers } = filled();
  expect(await handlers['directory:list'](undefined, visitor)).toEqual({ given: null, entries: [] });
  store.replace(sampleEntries, sampleMaps(), '2026-11-22');
  const list = await handlers['directory:list'](undefined, visitor);
  expect(channels['directory:list'].output.parse(list)).toEqual({ given: '2026-11-22', entries: sampleEntries });
});

test('a map sketch comes by itself, and null where there is none', async () => {
  const { store, handlers } = filled();
  store.replace(sampleEntries, sampleMaps(), '2026-11-22');
  const { png } = await handlers['directory:map']({ kind: 'clinic', id: 'polyclinic-5' }, visitor);
  expect(Buffer.from(channels['directory:map'].output.parse({ png }).png ?? '', 'base64')).toEqual(
    sampleMaps().get('clinic:polyclinic-5'),
  );
  expect(await handlers['directory:map']({ kind: 'clinic', id: 'polyclinic-9' }, visitor)).toEqual({ png: null });
});

test('a sheet made without an office has no places', async () => {
  const sheet = { contentsId: 2, role: 'sheet' } as const;
  expect(await emptyDirectoryHandlers['directory:list'](undefined, sheet)).toEqual({ given: null, entries: [] });
});

test('the sheet may read the list, and no map sketches', () => {
  expect(mayCall('sheet', 'directory:list')).toBe(true);
  expect(mayCall('sheet', 'directory:map')).toBe(false);
  expect(mayCall('visitor', 'directory:map')).toBe(true);
});
