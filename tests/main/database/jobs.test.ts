import { expect, test } from 'vitest';
import { openStateDatabase } from '../../../main/database/open.ts';
import { StateStore } from '../../../main/database/state-store.ts';

function storeWith(id: string, day = '2026-11-22'): StateStore {
  const store = new StateStore(openStateDatabase(':memory:'));
  store.addJob({ id, day, session: 's', copies: 1, outcome: 'contract' });
  return store;
}

test('a move from where the job is not changes nothing and says so', () => {
  const store = storeWith('a');
  const counted: unknown[] = [];
  expect(store.sendJob('a', '7')).toBe(false);
  expect(store.finishJob('a', (job) => counted.push(job))).toBe(false);
  expect(store.failJob('a', 'jam', 'media-jam')).toBe(true);
  expect(store.renderJob('a')).toBe(false);
  expect(store.failJob('a', 'unknown', 'later')).toBe(false);
  expect(store.finishJob('a', (job) => counted.push(job))).toBe(false);
  expect(store.job('a')).toMatchObject({ state: 'failed', reason: 'jam', outcome: null });
  expect(counted).toEqual([]);
});

test('what belongs to the end of a job is done with it or not at all', () => {
  const store = storeWith('a');
  store.renderJob('a');
  store.sendJob('a', '7');
  const fail = () => {
    throw new Error('the disk is full');
  };
  expect(() => store.finishJob('a', fail)).toThrow('the disk is full');
  expect(store.job('a')?.state).toBe('sent');
  expect(store.finishJob('a', ({ outcome }) => store.count('2026-11-22', 'print', String(outcome)))).toBe(true);
  expect(store.counters()).toMatchObject([{ key: 'contract', count: 1 }]);
  expect(store.job('a')).toMatchObject({ state: 'done', outcome: null });
});

test('settled jobs of earlier days are deleted, others stay', () => {
  const store = storeWith('old', '2026-10-01');
  store.failJob('old', 'jam', 'media-jam');
  store.addJob({ id: 'open', day: '2026-10-01', session: 's', copies: 1, outcome: null });
  store.forgetJobs('2026-10-02');
  expect([store.job('old'), store.job('open')?.state]).toEqual([undefined, 'queued']);
});
