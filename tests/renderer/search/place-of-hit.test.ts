import { expect, test } from 'vitest';
import { placeOfHit } from '../../../renderer/screens/search/place-of-hit.ts';

test.each([
  ['document', 'identity', { screen: 'about', kind: 'document', id: 'identity' }],
  ['disease', 'measles', { screen: 'diseases', entry: 'measles' }],
  ['service', 'urine', { screen: 'services', entry: 'urine' }],
  ['glossary', 'iin', { screen: 'glossary', term: 'iin' }],
  ['law', 'order-44-2025.item-19', { screen: 'law', item: 'order-44-2025.item-19' }],
  ['directory', 'clinic-7', { screen: 'directory', entry: 'clinic-7' }],
  ['rule', 'complaint.clinic', { screen: 'complaints' }],
] as const)('a %s opens at its place', (kind, id, place) => {
  expect(placeOfHit({ kind, id }, [])).toEqual(place);
});

test('a step is the visitor’s own only when it is in their plan', () => {
  const hit = { kind: 'step', id: 'hand-in' } as const;
  expect(placeOfHit(hit, ['contract.check', 'hand-in'])).toEqual({ screen: 'step', step: 'hand-in' });
  expect(placeOfHit(hit, [])).toEqual({ screen: 'about', kind: 'step', id: 'hand-in' });
});
