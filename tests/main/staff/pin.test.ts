import { expect, test } from 'vitest';
import { hashPin, isPin, pinProblem } from '../../../main/staff/pin.ts';

const quick = { cost: 2, block: 8, parallel: 1 };

test('knows the PIN that it keeps, and no other', async () => {
  const kept = await hashPin('274950', quick);
  expect(kept).toMatch(/^scrypt:2:8:1:[0-9a-f]{32}:[0-9a-f]{64}$/);
  const others = ['274951', '27495', '2749500', '', '000000'];
  expect(await isPin('274950', kept)).toBe(true);
  expect(await Promise.all(others.map((pin) => isPin(pin, kept)))).toEqual(others.map(() => false));
  expect(await isPin('274950', undefined, quick)).toBe(false);
});

test('keeps the same PIN differently each time, and with what it cost, which may be more one day', async () => {
  const [one, two] = [await hashPin('274950', quick), await hashPin('274950', { ...quick, cost: 16 })];
  expect(one.split(':').at(-1)).not.toBe(two.split(':').at(-1));
  expect([await isPin('274950', one), await isPin('274950', two)]).toEqual([true, true]);
});

test('what is kept in another form opens nothing', async () => {
  await expect(isPin('274950', '274950')).rejects.toThrow('a PIN is kept in no form that is known');
});

test.each([
  ['12345', 'not-digits'],
  ['123456789', 'not-digits'],
  ['27495a', 'not-digits'],
  ['', 'not-digits'],
  ['٢٧٤٩٥٠', 'not-digits'],
  ['000000', 'too-easy'],
  ['88888888', 'too-easy'],
  ['123456', 'too-easy'],
  ['890123', 'too-easy'],
  ['98765432', 'too-easy'],
  ['135791', 'too-easy'],
  ['121212', 'too-easy'],
  ['274274', 'too-easy'],
  ['27492749', 'too-easy'],
  ['112233', 'too-easy'],
  ['111222', 'too-easy'],
  ['100000', 'too-easy'],
  ['274950', undefined],
  ['007314', undefined],
  ['27495013', undefined],
])('judges the new PIN %s', (pin, problem) => {
  expect(pinProblem(pin)).toBe(problem);
});
