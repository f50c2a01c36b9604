import { expect, test } from 'vitest';
import { findPrototypeKey } from '../../../main/security/plain-data.ts';

test.each([
  ['{"__proto__": 1}', '__proto__'],
  ['{"answers": {"constructor": "yes"}}', 'answers.constructor'],
  ['{"list": [{"prototype": {}}]}', 'list.0.prototype'],
])('%s carries a key that reaches a prototype', (json, place) => {
  expect(findPrototypeKey(JSON.parse(json))).toBe(place);
});

test('ordinary data carries none', () => {
  expect(findPrototypeKey({ answers: { who: 'self', category: ['none'] }, nothing: null })).toBeUndefined();
  expect(findPrototypeKey(undefined)).toBeUndefined();
});

test('data that is nested without end is refused', () => {
  const endless: { inner?: unknown } = {};
  endless.inner = endless;
  expect(findPrototypeKey(endless)).toMatch(/^inner\.inner/);
});
