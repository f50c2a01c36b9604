import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { openStateDatabase } from '../../../main/database/open.ts';
import { StateStore } from '../../../main/database/state-store.ts';

function storeWith(id: string, { day = '2026-11-22', file = ':memory:' } = {}): StateStore {
  const store = new StateStore(openStateDatabase(file));
  store.addJob({ id, day, session: 's', copies: 1, outcome: 'contract' });
  return store;
}

test('a move from where the job is not changes nothing and says so', () => {
  const store = storeWith('a');
  const counted: unknown[] = [];
  expect(store.sendJob('a', '7')).toBe(false);
  expect(store.finishJob('a', (job) => counted.push(job))).toBe(false);
  expect(store.failJob('a', { reason: 'jam', technical: 'media-jam' })).toBe(true);
  expect(store.renderJob('a')).toBe(false);
  expect(store.failJob('a', { reason: 'unknown', technical: 'later' })).toBe(false);
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

/** A program that writes into the file for a while; it has begun when this is there. */
async function otherWriter(file: string): Promise<Worker> {
  const code = `
    const db = new (require('better-sqlite3'))(${JSON.stringify(file)});
    db.exec('BEGIN IMMEDIATE');
    require('node:worker_threads').parentPort.postMessage('writes');
    setTimeout(() => db.exec('COMMIT'), 300);
  `;
  const worker = new Worker(code, { eval: true });
  await once(worker, 'message');
  return worker;
}

test('a printed sheet is done, even while another program writes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qadam-jobs-'));
  const file = join(folder, 'state.db');
  const store = storeWith('a', { file });
  store.renderJob('a');
  store.sendJob('a', '7');
  const other = await otherWriter(file);
  expect(store.finishJob('a', () => {})).toBe(true);
  await other.terminate();
  store.close();
  rmSync(folder, { recursive: true });
});

test('settled jobs of earlier days are deleted, others stay', () => {
  const store = storeWith('old', { day: '2026-10-01' });
  store.failJob('old', { reason: 'jam', technical: 'media-jam' });
  store.addJob({ id: 'open', day: '2026-10-01', session: 's', copies: 1, outcome: null });
  store.forgetJobs('2026-10-02');
  expect([store.job('old'), store.job('open')?.state]).toEqual([undefined, 'queued']);
});
