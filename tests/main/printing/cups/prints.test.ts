import { expect, test } from 'vitest';
import { createCupsPrinter } from '../../../../main/printing/cups-printer.ts';
import { jobTitle } from '../../../../main/printing/lp.ts';
import { until } from '../../../support/until.ts';
import { openKioskQueue, pdf, request, startCups } from './kiosk-queue.ts';

test('a sheet arrives whole, once, under its title, is counted, and leaves nothing in the spool', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  const { prints, store, reaches } = openKioskQueue(cups);
  const job = prints.start(request, 'contract');
  await reaches(job, 'done');
  expect(cups.printed()).toEqual([{ title: jobTitle(job), copies: 2, pdf }]);
  // Taken out after the job is said to be done.
  await until('the spooler has no copy of the document', () => cups.documents().length === 0);
  expect(store.counters()).toMatchObject([{ name: 'print', key: 'contract', count: 1 }]);
});

test('what the screen shows while it prints', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  const { prints, reaches } = openKioskQueue(cups);
  const first = prints.start(request, 'contract');
  const second = prints.start({ ...request, language: 'ru' }, 'contract');
  await reaches(first, 'sent');
  expect(prints.view(second)).toEqual({ state: 'queued' });
  cups.set('wait', undefined);
  await reaches(second, 'done');
  expect(cups.printed().map(({ title }) => title)).toEqual([first, second].map(jobTitle));
});

test('lists the queues and says that one is able', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  await cups.addQueue('counter');
  const printer = createCupsPrinter({ queue: 'office', server: { host: '127.0.0.1', port: cups.port } });
  expect((await printer.list()).toSorted()).toEqual(['counter', 'office']);
  expect(await openKioskQueue(cups).prints.able()).toEqual({ able: true });
});

test('a job of somebody else, or of another kiosk, is left alone', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  const other = jobTitle('00000000-0000-4000-8000-000000000000');
  for (const title of ['Report', other]) await cups.run('lp', '-d', 'office', '-t', title, '/etc/hostname');
  const { prints, reaches } = openKioskQueue(cups);
  const job = prints.start(request, 'contract');
  await reaches(job, 'sent');
  await prints.endSession();
  cups.set('wait', undefined);
  await until('both printed', () => cups.printed().length === 2);
  expect(cups.printed().map(({ title }) => title)).toEqual(['Report', other]);
  expect(prints.view(job)).toEqual({ state: 'failed', reason: 'cancelled' });
});
