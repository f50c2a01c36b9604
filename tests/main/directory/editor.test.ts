import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DirectoryStore } from '../../../main/database/directory-store.ts';
import { openStateDatabase } from '../../../main/database/open.ts';
import { DirectoryEditor } from '../../../main/directory/editor.ts';
import { writeDirectoryFile } from '../../../main/directory/write-file.ts';
import { sortDirectory } from '../../../shared/directory/filter.ts';
import { languages, sampleEntries, sampleMaps, somePng } from '../../support/directory.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function opened() {
  const store = new DirectoryStore(openStateDatabase(':memory:'));
  store.replace(sampleEntries, sampleMaps(), '2026-11-22');
  const editor = new DirectoryEditor({ store, languages, day: () => '2026-11-23' });
  const named = (kind: string) =>
    sortDirectory(store.read().entries, 'ru')
      .filter((entry) => entry.kind === kind)
      .map(({ id }) => id);
  return { store, editor, named };
}

const clinic = { kind: 'clinic', name_ru: 'Новая поликлиника', phones: '+7 727 000 00 09', hours_mon: '8:00-20:00' };

test('a place that is opened and saved as it stands stays the same, sketch and formula-like texts included', () => {
  const { store, editor } = opened();
  const before = store.read().entries;
  for (const entry of before) expect(editor.save(editor.textsOf(entry), entry, undefined)).toEqual({ ok: true });
  expect(store.read()).toEqual({ given: '2026-11-23', entries: before });
  expect(store.maps()).toEqual(sampleMaps());
});

test('a new place gets an id that is free; its sketch can be put in, changed and taken away', () => {
  const { store, editor } = opened();
  expect(editor.save(clinic, undefined, somePng())).toEqual({ ok: true });
  expect(editor.save({ ...clinic, name_ru: 'Ещё одна' }, undefined, undefined)).toEqual({ ok: true });
  expect(store.read().entries.slice(-2)).toMatchObject([
    { id: 'clinic-1', name: { ru: 'Новая поликлиника' }, map: true, phones: ['+7 727 000 00 09'] },
    { id: 'clinic-2', map: false },
  ]);
  expect(editor.save(clinic, { kind: 'clinic', id: 'clinic-1' }, null)).toEqual({ ok: true });
  expect(store.map('clinic', 'clinic-1')).toBeUndefined();
});

test('a place that becomes another kind keeps its sketch, and its id where that is free', () => {
  const { store, editor } = opened();
  const texts = { kind: 'insurer', name_ru: 'Стала другой' };
  expect(editor.save(texts, { kind: 'clinic', id: 'polyclinic-5' }, undefined)).toEqual({ ok: true });
  expect(store.map('insurer', 'polyclinic-5')).toBeDefined();
  expect(editor.save({ ...texts, kind: 'clinic' }, { kind: 'insurer', id: 'polyclinic-5' }, undefined)).toEqual({
    ok: true,
  });
  expect(store.map('clinic', 'polyclinic-5')).toBeDefined();
});

test.each([
  [{ kind: 'clinic' }, 'name_ru', 'no-name'],
  [{ ...clinic, phones: 'call us' }, 'phones', 'phone'],
  [{ ...clinic, phones: Array.from({ length: 7 }, () => '1414').join(';') }, 'phones', 'too-many-phones'],
  [{ ...clinic, hours_sat: '25:00' }, 'hours_sat', 'hours'],
  [{ ...clinic, hours_sat: '14:00-13:00' }, 'hours_sat', 'hours'],
  [{ ...clinic, languages: 'ru xx' }, 'languages', 'language'],
  [{ ...clinic, contracts: 'free' }, 'contracts', 'contract'],
  [{ ...clinic, order: '0' }, 'order', 'order'],
  [{ ...clinic, kind: 'shop' }, 'kind', 'kind'],
  [{ ...clinic, area: 'я'.repeat(61) }, 'area', 'too-long'],
  [{ ...clinic, notes_kk: 'a\u202eb' }, 'notes_kk', 'invisible'],
])('%o is refused as the file import refuses it, and changes nothing', (texts, column, code) => {
  const { store, editor } = opened();
  const before = store.read();
  expect(editor.save(texts, undefined, undefined)).toMatchObject({ ok: false, faults: [{ column, code }] });
  expect(store.read()).toEqual(before);
  expect(editor.undoable).toBe(0);
});

test('moving a place up and down is what visitors see, and stops at the ends', () => {
  const { editor, named } = opened();
  expect(named('clinic')).toEqual(['polyclinic-5', 'polyclinic-9', 'family-health']);
  editor.move({ kind: 'clinic', id: 'family-health' }, -1);
  expect(named('clinic')).toEqual(['polyclinic-5', 'family-health', 'polyclinic-9']);
  editor.move({ kind: 'clinic', id: 'polyclinic-5' }, 1);
  editor.move({ kind: 'clinic', id: 'family-health' }, -1);
  expect(named('clinic')).toEqual(['family-health', 'polyclinic-5', 'polyclinic-9']);
  expect(named('insurer')).toEqual(['example-life']);
});

test('the last twenty changes are taken back one by one, a whole import like any other', async () => {
  const { store, editor } = opened();
  const before = store.read().entries;
  const file = join(temporaryFolder(), 'places.csv');
  await writeDirectoryFile(file, { entries: sampleEntries.slice(1, 2), maps: new Map() }, languages);
  const states = [before];
  for (let change = 0; change < 22; change += 1) {
    const done =
      change === 21 ? await editor.takeIn(file) : editor.save({ ...clinic, area: `${change}` }, undefined, null);
    expect(done).toEqual({ ok: true });
    states.push(store.read().entries);
  }
  expect(store.read().entries).toHaveLength(1);
  expect(editor.undoable).toBe(20);
  for (const state of states.toReversed().slice(1, 21)) {
    expect(editor.undo()).toBe(true);
    expect(store.read().entries).toEqual(state);
  }
  expect(store.maps()).toEqual(sampleMaps());
  expect([editor.undoable, editor.undo()]).toEqual([0, false]);
});

test('a directory that came in by another way is never undone into what was before it', () => {
  const { store, editor } = opened();
  editor.remove({ kind: 'insurer', id: 'example-life' });
  store.replace(sampleEntries.slice(0, 1), new Map(), '2026-11-24');
  expect([editor.undoable, editor.undo()]).toEqual([0, false]);
  expect(store.read().entries).toHaveLength(1);
});

test('a place that is gone is neither changed nor deleted', () => {
  const { editor } = opened();
  const key = { kind: 'clinic', id: 'gone' } as const;
  for (const done of [editor.save(clinic, key, undefined), editor.remove(key), editor.move(key, 1)])
    expect(done).toMatchObject({ ok: false, faults: [{ reason: 'this place is no longer in the directory' }] });
});
