import { expect, test } from 'vitest';
import { openStateDatabase } from '../../../main/database/open.ts';
import { StateStore } from '../../../main/database/state-store.ts';
import { createCount } from '../../../main/ipc/count.ts';
import { smallGuide } from '../support/small-guide.ts';

const store = () => new StateStore(openStateDatabase(':memory:'));

test('counts known keys by the day', () => {
  const state = store();
  const count = createCount(
    state,
    () => smallGuide,
    () => new Date(2026, 10, 22, 23, 59),
  );
  count('session', 'start');
  count('outcome', 'contract');
  count('outcome', 'contract');
  expect(state.counters()).toEqual([
    { day: '2026-11-22', name: 'outcome', key: 'contract', count: 2 },
    { day: '2026-11-22', name: 'session', key: 'start', count: 1 },
  ]);
});

test('a search without a hit is counted by its language', () => {
  const state = store();
  createCount(state, () => smallGuide)('search-empty', 'tg');
  expect(state.counters()).toMatchObject([{ name: 'search-empty', key: 'tg', count: 1 }]);
});

test('where a visit stopped and why a sheet failed are counted by ids of questions, screens and reasons', () => {
  const state = store();
  const count = createCount(state, () => smallGuide);
  count('stop', 'question-who');
  count('stop', 'screen-directory');
  count('print-failed', 'no-paper');
  expect(state.counters().map(({ name, key }) => `${name} ${key}`)).toEqual([
    'print-failed no-paper',
    'stop question-who',
    'stop screen-directory',
  ]);
});

test.each([
  ['session', 'end'],
  ['stop', 'who'],
  ['stop', 'question-ivanov'],
  ['stop', 'screen-checklist'],
  ['print-failed', 'contract'],
  ['session', 'contract'],
  ['language', 'xx'],
  ['language', 'emergency'],
  ['outcome', 'ru'],
  ['outcome', 'constructor'],
  ['print', 'start'],
  ['qr', 'ivanov'],
  ['search-empty', 'корь'],
  ['search-empty', 'start'],
] as const)('%s/%s is not counted', (counter, key) => {
  const state = store();
  expect(() => createCount(state, () => smallGuide)(counter, key)).toThrow(
    `wrong-input: count:add: the counter "${counter}" has no such key`,
  );
  expect(state.counters()).toEqual([]);
});
