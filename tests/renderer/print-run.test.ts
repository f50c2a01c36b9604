import { expect, test } from 'vitest';
import type { SheetRequest } from '../../shared/api.ts';
import { firstVisit, reduceVisit } from '../../renderer/session/visit.ts';
import { type PrintEvent, type PrintRun, reducePrintRun } from '../../renderer/session/print-run.ts';
import { freshSession, reduceSession } from '../../renderer/session/session.ts';

const request: SheetRequest = { language: 'tg', second: 'ru', paper: 'a4', answers: {}, today: '2026-11-22' };
const job = '3f0e8a54-7a63-4c3e-9a44-0d7a2d9c2a11';
const start: PrintEvent = { type: 'start', attempt: 7, request };
const status = (state: PrintRun['state'], reason?: PrintRun['reason'], attempt = 7): PrintEvent => ({
  type: 'status',
  attempt,
  state,
  reason,
});
const after = (...events: PrintEvent[]) =>
  events.reduce<PrintRun | undefined>((run, event) => reducePrintRun(run, event), undefined);

test('a run begins queued and takes the job that answers it', () => {
  expect(after(start)).toMatchObject({ state: 'queued', job: undefined, paper: undefined });
  expect(after(start, { type: 'job', attempt: 7, job })?.job).toBe(job);
});

test('answers to an earlier run change nothing', () => {
  const late: PrintEvent[] = [
    { type: 'job', attempt: 6, job },
    status('failed', 'jam', 6),
    { type: 'lost', attempt: 6 },
  ];
  expect(after(start, ...late)).toEqual(after(start));
  expect(after(status('done'))).toBeUndefined();
});

test('no state moves back, and nothing becomes of a settled run', () => {
  expect(after(start, status('sent'), status('rendering'))?.state).toBe('sent');
  expect(after(start, status('failed', 'jam'), status('done'))).toMatchObject({ state: 'failed', reason: 'jam' });
  expect(after(start, status('done'), { type: 'lost', attempt: 7 })?.state).toBe('done');
});

test('what a sent sheet waits for comes and goes', () => {
  expect(after(start, status('sent', 'no-paper'))?.reason).toBe('no-paper');
  expect(after(start, status('sent', 'no-paper'), status('sent'))?.reason).toBeUndefined();
});

test('an unchanged status is the very same run', () => {
  const run = after(start, status('sent'));
  expect(reducePrintRun(run, status('sent'))).toBe(run);
});

test('the paper is asked for once, and only when it is done', () => {
  const yes: PrintEvent = { type: 'paper', attempt: 7, paper: 'yes' };
  const no: PrintEvent = { type: 'paper', attempt: 7, paper: 'no' };
  expect(after(start, status('sent'), yes)?.paper).toBeUndefined();
  expect(after(start, status('done'), no, yes)?.paper).toBe('no');
});

test('a job that is not taken has failed', () => {
  expect(after(start, { type: 'lost', attempt: 7 })).toMatchObject({ state: 'failed', reason: 'unknown' });
});

test('opening the print screen forgets the last sheet; coming back to it from the QR does not', () => {
  const printed = [
    { type: 'go', to: { screen: 'print' } },
    { type: 'print', event: start },
    { type: 'print', event: status('done') },
    { type: 'go', to: { screen: 'qr' } },
    { type: 'back' },
  ] as const;
  const session = printed.reduce(reduceSession, freshSession);
  expect(session.print?.state).toBe('done');
  const back = reduceSession(session, { type: 'back' });
  expect(reduceSession(back, { type: 'go', to: { screen: 'print' } }).print).toBeUndefined();
});

test('the end of a visit leaves neither people nor sheet, and is told to the queue', () => {
  const session = [{ type: 'people', people: 4 } as const, { type: 'print', event: start } as const].reduce(
    reduceSession,
    freshSession,
  );
  expect([session.people, session.print?.attempt]).toEqual([4, 7]);
  for (const type of ['end', 'wipe', 'restart'] as const) {
    const { people, print } = reduceSession(session, { type });
    expect([people, print]).toEqual([1, undefined]);
    expect(reduceVisit({ ...firstVisit, phase: 'active', session }, { type }).wipes).toBe(1);
  }
  expect(reduceVisit({ ...firstVisit, phase: 'active', session }, { type: 'home' }).wipes).toBe(0);
});
