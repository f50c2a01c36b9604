import { expect, test } from 'vitest';
import { areasOf, contractsOfAnswer, filterDirectory, sortDirectory } from '../../../shared/directory/filter.ts';
import { nameIn, doorNames, searchTexts } from '../../../shared/directory/words.ts';
import { sampleEntries, someEntry } from '../../support/directory.ts';

const ids = (filter: Parameters<typeof filterDirectory>[1]) =>
  filterDirectory(sampleEntries, filter).map(({ id }) => id);

test('without a wish everything is shown', () => {
  expect(ids({})).toEqual(sampleEntries.map(({ id }) => id));
});

test("by contract: any of the visitor's is enough; a service centre takes none; unknown ones are not promised", () => {
  expect(ids({ kind: 'clinic', contracts: ['voluntary'] })).toEqual(['polyclinic-5', 'family-health']);
  expect(ids({ contracts: ['imputed'] })).toEqual(['polyclinic-5', 'polyclinic-9', 'example-life', 'tson-1']);
  expect(filterDirectory([someEntry({ kind: 'clinic', id: 'unknown' })], { contracts: ['voluntary'] })).toEqual([]);
});

test('by area, by language, by what is open now', () => {
  expect(ids({ area: 'Медеуский район' })).toEqual(['family-health']);
  expect(ids({ language: 'ky' })).toEqual(['polyclinic-5']);
  expect(ids({ openAt: new Date('2026-11-23T12:00') })).toEqual(['polyclinic-5', 'family-health', 'tson-1']);
  expect(ids({ openAt: new Date('2026-11-24T23:00') })).toEqual([]);
});

test("the office's order comes first, the rest goes by name", () => {
  expect(
    sortDirectory(sampleEntries, 'ru')
      .map(({ id }) => id)
      .slice(0, 2),
  ).toEqual(['polyclinic-5', 'polyclinic-9']);
  const named = ['Поликлиника № 10', 'Поликлиника № 9', 'Ясная'].map((ru, index) =>
    someEntry({ kind: 'clinic', id: `c${index}`, name: { ru } }),
  );
  expect(sortDirectory(named, 'ru').map(({ name }) => name['ru'])).toEqual([
    'Поликлиника № 9',
    'Поликлиника № 10',
    'Ясная',
  ]);
});

test('areas stand once each', () => {
  expect(areasOf([...sampleEntries, ...sampleEntries])).toEqual(['Алатауский район', 'Медеуский район']);
});

test('the answer about the contract says what to look for', () => {
  expect(contractsOfAnswer('both')).toEqual(['voluntary', 'imputed']);
  expect(contractsOfAnswer('imputed')).toEqual(['imputed']);
  expect(contractsOfAnswer('none')).toBeUndefined();
  expect(contractsOfAnswer(undefined)).toBeUndefined();
});

test("a name is said in the visitor's language, else as on the door, and the door's names beside it", () => {
  const entry = someEntry({ kind: 'clinic', id: 'a', name: { kk: 'Емхана', ru: 'Поликлиника', en: 'Clinic' } });
  expect(nameIn(entry, 'en')).toEqual({ language: 'en', text: 'Clinic' });
  expect(nameIn(entry, 'hy')).toEqual({ language: 'ru', text: 'Поликлиника' });
  expect(doorNames(entry, 'en').map(({ language }) => language)).toEqual(['ru', 'kk']);
  expect(doorNames(entry, 'hy')).toEqual([{ language: 'kk', text: 'Емхана' }]);
  expect(doorNames({ name: { ru: 'ЦОН', kk: 'ЦОН' } }, 'en')).toEqual([]);
});

test('what can be searched: names, address, notes, area, phones', () => {
  const [first] = sampleEntries;
  expect(first && searchTexts(first, 'en')).toEqual([
    'City polyclinic No. 5',
    'Городская поликлиника № 5',
    '№ 5 қалалық емхана',
    'ул. Образцовая, 12; вход со двора',
    'Reception on the ground floor',
    'Алатауский район',
    '+7 727 000 00 05',
    '8 (727) 000-00-06',
  ]);
});
