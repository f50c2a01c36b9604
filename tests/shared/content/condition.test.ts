import { expect, test } from 'vitest';
import { type Condition, holds, references } from '../../../shared/content/condition.ts';
import { conditionSchema } from '../../../shared/content/condition-schema.ts';

const answers = { who: 'child', extras: ['no-iin', 'pregnant'] };
const day = '2026-10-10';

const cases: [Condition | undefined, boolean][] = [
  [undefined, true],
  [{ q: 'who', is: 'child' }, true],
  [{ q: 'who', is: 'self' }, false],
  [{ q: 'nobody-asked', is: 'self' }, false],
  [{ not: { q: 'nobody-asked', is: 'self' } }, true],
  [{ q: 'extras', is: 'pregnant' }, true],
  [{ q: 'extras', in: ['student', 'no-iin'] }, true],
  [{ q: 'extras', in: ['student'] }, false],
  [
    {
      all: [
        { q: 'who', is: 'child' },
        { q: 'extras', is: 'student' },
      ],
    },
    false,
  ],
  [
    {
      any: [
        { q: 'who', is: 'child' },
        { q: 'extras', is: 'student' },
      ],
    },
    true,
  ],
  [{ before: '2026-10-11' }, true],
  [{ before: '2026-10-10' }, false],
  [{ after: '2026-10-09' }, true],
  [{ after: '2026-10-10' }, false],
  [{ season: { from: '09-01', to: '11-01' } }, true],
  [{ season: { from: '10-10', to: '10-10' } }, true],
  [{ season: { from: '10-11', to: '11-01' } }, false],
];

test.each(cases)('%j holds: %s', (condition, expected) => {
  expect(holds(condition, answers, day)).toBe(expected);
});

test.each(['2026-08-31', '2026-11-02'])('the campaign is closed on %s', (outside) => {
  expect(holds({ season: { from: '09-01', to: '11-01' } }, {}, outside)).toBe(false);
});

test.each([
  { q: 'who' },
  { q: 'who', is: 'child', in: ['child'] },
  { js: '1' },
  { all: [] },
  { before: '2026-13-01' },
  'true',
])('refuses %j: the grammar is closed', (value) => {
  expect(conditionSchema.safeParse(value).success).toBe(false);
});

test('lists every question and option that a condition asks for', () => {
  const condition: Condition = {
    all: [{ not: { q: 'a', is: 'x' } }, { any: [{ q: 'b', in: ['y', 'z'] }, { before: day }] }],
  };
  expect(references(condition)).toEqual([
    { q: 'a', option: 'x' },
    { q: 'b', option: 'y' },
    { q: 'b', option: 'z' },
  ]);
});
