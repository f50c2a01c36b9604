import { expect, test } from 'vitest';
import { buildChecklist } from '../../../shared/checklist/checklist.ts';
import type { Answers } from '../../../shared/content/condition.ts';
import { guide, planOf, textsOf } from '../../support/content.ts';
import { sampleEntries, someEntry } from '../../support/directory.ts';

function placesFor(answers: Answers, entries = sampleEntries, language = 'en') {
  return buildChecklist(guide, planOf(answers), textsOf(language), { entries, language }).places;
}

const insured = (contract: string): Answers => ({
  emergency: 'no',
  who: 'self',
  status: 'foreigner-temporary',
  contract,
  eaeu: 'no',
  extras: 'none',
});

test('a visitor with a contract gets the clinics that accept it, and is told to check the contract', () => {
  const places = placesFor(insured('voluntary'));
  expect(places).toMatchObject({ kind: 'clinic', heading: 'ui.checklist.clinics', more: '' });
  expect(places?.note).toBe(textsOf('en')['ui.checklist.clinics.check']);
  expect(places?.places.map(({ key }) => key)).toEqual(['clinic:polyclinic-5', 'clinic:family-health']);
  expect(places?.places[0]).toMatchObject({
    name: { language: 'en', text: 'City polyclinic No. 5' },
    address: { language: 'ru', text: 'ул. Образцовая, 12; вход со двора' },
    phones: ['+7 727 000 00 05', '8 (727) 000-00-06'],
    hours: ['Mon–Fri 8:00–20:00', 'Sat 9:00–13:00, 14:00–18:00', 'Sun closed'],
  });
});

test('the same places in the same order in every language', () => {
  const keys = ['kk', 'ru', 'ky', 'uz', 'tg', 'tk', 'az', 'hy', 'en'].map((language) =>
    placesFor(insured('both'), sampleEntries, language)?.places.map(({ key }) => key),
  );
  expect(keys[0]).toHaveLength(3);
  expect(new Set(keys.map(String)).size).toBe(1);
});

test('at most five, and how many more there are', () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    someEntry({ kind: 'clinic', id: `c-${index}`, contracts: ['imputed'] }),
  );
  const places = placesFor(insured('imputed'), many);
  expect(places?.places).toHaveLength(5);
  expect(places?.more).toBe(textsOf('en')['ui.checklist.places.more']?.replace('{{n}}', '3'));
});

test('without a contract: whom to conclude one with', () => {
  const places = placesFor({
    emergency: 'no',
    who: 'self',
    status: 'foreigner-temporary',
    contract: 'none',
    'listed-disease': 'no',
    extras: 'none',
  });
  expect(places).toMatchObject({ kind: 'insurer', note: '' });
  expect(places?.places.map(({ key }) => key)).toEqual(['insurer:example-life']);
});

test('nothing fits: no places, and the steps go on saying whom to ask', () => {
  expect(placesFor(insured('voluntary'), [])).toBeUndefined();
  expect(placesFor(insured('voluntary'), sampleEntries.slice(2, 3))).toBeUndefined();
});
