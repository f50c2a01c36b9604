import { expect, test } from 'vitest';
import { jobTitle } from '../../../../main/printing/lp.ts';
import type { PrintReason } from '../../../../shared/api.ts';
import { type Cups, freePort } from '../../../support/cups.ts';
import { until } from '../../../support/until.ts';
import { openKioskQueue, request, startCups } from './kiosk-queue.ts';

/** Mends the printer and prints something else; all that has ever come out. A failed sheet must not be among it. */
async function mendAndPrint(cups: Cups, queue = 'office'): Promise<string[]> {
  await until('the spool is clear', async () => (await cups.waiting()).length === 0);
  for (const name of ['wait', 'fail', 'reasons'] as const) cups.set(name, undefined);
  await cups.addQueue(queue);
  await cups.run('cupsaccept', queue);
  await cups.run('lp', '-d', queue, '-t', 'afterwards', '/etc/hostname');
  await until('the next one prints', () => cups.printed().length > 0 && cups.documents().length > 0);
  return cups.printed().map(({ title }) => title);
}

type Trouble = (cups: Cups) => Promise<unknown> | void;

/** What is wrong before anything is printed: the sheet is not even sent. */
const before: [string, Trouble, string, PrintReason][] = [
  ['a stopped queue', (cups) => cups.run('cupsdisable', 'office'), 'paused', 'offline'],
  ['a rejecting queue', (cups) => cups.run('cupsreject', 'office'), 'queue-rejecting', 'offline'],
  ['a deleted queue', (cups) => cups.run('lpadmin', '-x', 'office'), 'queue-missing', 'offline'],
];

test.each(before)('%s: print is not offered, and fails if asked for', async (_what, trouble, technical, reason) => {
  const cups = await startCups();
  await cups.addQueue('office');
  await trouble(cups);
  const { prints, store, lines, reaches } = openKioskQueue(cups);
  expect(await prints.able()).toEqual({ able: false, reason });
  const job = prints.start(request, 'contract');
  await reaches(job, 'failed', reason);
  expect(lines).toMatchObject([{ event: 'print-failed', job, reason, technical }]);
  expect(store.counters()).toMatchObject([{ name: 'print-failed', key: reason, count: 1 }]);
  expect(await mendAndPrint(cups)).toEqual(['afterwards']);
});

/** What goes wrong while the sheet is on its way: shown at once, given up when the time is up. */
const during: [string, Trouble, PrintReason][] = [
  ['media-empty', (cups) => cups.set('reasons', 'media-empty-error'), 'no-paper'],
  ['cover-open', (cups) => cups.set('reasons', 'cover-open'), 'cover-open'],
  ['media-jam', (cups) => cups.set('reasons', 'media-jam-error'), 'jam'],
  ['toner-empty', (cups) => cups.set('reasons', 'marker-supply-empty-error'), 'no-toner'],
  ['a dead printer that CUPS found out', (cups) => cups.set('reasons', 'offline-report'), 'offline'],
];

test.each(during)('%s: said while it lasts and at the end', async (_what, trouble, reason) => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  await trouble(cups);
  const { prints, reaches } = openKioskQueue(cups, { sentMs: 1500 });
  const job = prints.start(request, 'contract');
  await reaches(job, 'sent', reason);
  await reaches(job, 'failed', reason);
  expect(await mendAndPrint(cups)).toEqual(['afterwards']);
});

test('trouble that is mended in time is no failure', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  cups.set('reasons', 'media-empty-error');
  const { prints, reaches } = openKioskQueue(cups);
  const job = prints.start(request, 'contract');
  await reaches(job, 'sent', 'no-paper');
  cups.set('wait', undefined);
  await reaches(job, 'done');
  expect(cups.printed().map(({ title }) => title)).toEqual([jobTitle(job)]);
});

test('a printer that nobody answers for (dead socket)', async () => {
  const cups = await startCups();
  await cups.addQueue('office', `socket://127.0.0.1:${await freePort()}`);
  const { prints, reaches } = openKioskQueue(cups, { sentMs: 1500 });
  const job = prints.start(request, 'contract');
  await reaches(job, 'failed', 'offline');
  expect(await mendAndPrint(cups)).toEqual(['afterwards']);
});

test('a job that CUPS aborts', async () => {
  const cups = await startCups();
  await cups.addQueue('office', undefined, '-o', 'printer-error-policy=abort-job');
  cups.set('fail', '');
  const { prints, reaches } = openKioskQueue(cups);
  await reaches(prints.start(request, 'contract'), 'failed', 'unknown');
  expect(await mendAndPrint(cups)).toEqual(['afterwards']);
});

test.each(['retry-job', 'stop-printer'])('a printer that gives up, under the error policy %s', async (policy) => {
  const cups = await startCups();
  await cups.addQueue('office', undefined, '-o', `printer-error-policy=${policy}`);
  cups.set('fail', '');
  const { prints, reaches } = openKioskQueue(cups, { sentMs: 1500 });
  const job = prints.start(request, 'contract');
  await reaches(job, 'sent', 'offline');
  await reaches(job, 'failed', 'offline');
  expect(await mendAndPrint(cups)).toEqual(['afterwards']);
});

test('a job that somebody holds for ever, and one that is cancelled', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  const { prints, reaches, store } = openKioskQueue(cups, { sentMs: 1500 });
  cups.set('wait', '');
  await cups.run('lp', '-d', 'office', '-t', 'before', '/etc/hostname'); // keeps the printer busy
  const held = prints.start(request, 'contract');
  await reaches(held, 'sent');
  await until('it waits', async () => (await cups.waiting()).length === 2);
  await cups.run('lp', '-i', String(store.job(held)?.spoolerJob), '-H', 'hold');
  await reaches(held, 'failed', 'timeout');
  const job = prints.start(request, 'contract');
  await reaches(job, 'sent');
  await cups.run('cancel', String(store.job(job)?.spoolerJob));
  await reaches(job, 'failed', 'unknown');
  await cups.run('cancel', '-a', '-x');
  expect(await mendAndPrint(cups)).toEqual(['afterwards']);
});

test('the queue is deleted while it prints', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  const { prints, reaches } = openKioskQueue(cups);
  const job = prints.start(request, 'contract');
  await reaches(job, 'sent');
  await until('it prints', () => cups.begun().length === 1);
  await cups.run('lpadmin', '-x', 'office');
  await reaches(job, 'failed', 'offline');
  expect(await mendAndPrint(cups)).toEqual(['afterwards']);
});

test.each(['SIGKILL', 'SIGTERM'] as const)('cupsd ends by %s while it prints, and comes back', async (signal) => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  const { prints, reaches, store } = openKioskQueue(cups, { sentMs: 1500 });
  const job = prints.start(request, 'contract');
  await reaches(job, 'sent');
  await until('it prints', () => cups.begun().includes(jobTitle(job)));
  await cups.stop(signal);
  await reaches(job, 'sent', 'offline');
  expect(await prints.able()).toEqual({ able: false, reason: 'offline' });
  await reaches(job, 'failed', 'offline');
  expect(store.counters()).toMatchObject([{ name: 'print-failed', key: 'offline', count: 1 }]);
  await cups.start();
  expect(await mendAndPrint(cups)).toEqual(['afterwards']);
});

test('cupsd that is restarted quickly goes on with the job, and it comes out once', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  const { prints, reaches } = openKioskQueue(cups);
  const job = prints.start(request, 'contract');
  await reaches(job, 'sent');
  await until('it prints', () => cups.begun().includes(jobTitle(job)));
  await cups.stop('SIGTERM');
  await cups.start();
  cups.set('wait', undefined);
  await reaches(job, 'done');
  expect(cups.printed()).toHaveLength(1);
});

test('the visit ends while cupsd is away: its job is taken out when it comes back', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  const { prints, reaches } = openKioskQueue(cups);
  const job = prints.start(request, 'contract');
  await reaches(job, 'sent');
  await until('it prints', () => cups.begun().length === 1);
  await cups.stop('SIGTERM');
  await prints.endSession();
  expect(prints.view(job)).toEqual({ state: 'failed', reason: 'cancelled' });
  const next = prints.start(request, 'contract');
  await reaches(next, 'failed', 'offline');
  await cups.start();
  expect(await mendAndPrint(cups)).toEqual(['afterwards']);
});
