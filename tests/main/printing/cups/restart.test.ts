import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { decodeMessage, encodeMessage, groupTag } from '../../../../main/printing/ipp.ts';
import { createIppClient } from '../../../../main/printing/ipp-client.ts';
import { jobTitle } from '../../../../main/printing/lp.ts';
import { freePort } from '../../../support/cups.ts';
import { until } from '../../../support/until.ts';
import { memoryStore, openKioskQueue, request, startCups } from './kiosk-queue.ts';

/** A job as an earlier run of the kiosk left it in state.db. */
function leftBehind(state: 'rendering' | 'sent', spoolerJob = '1') {
  const store = memoryStore();
  const id = randomUUID();
  store.addJob({ id, day: '2026-11-22', session: 's', copies: 1, outcome: 'contract' });
  store.renderJob(id);
  if (state === 'sent') store.sendJob(id, spoolerJob);
  return { store, id };
}

test('killed between lp’s answer and the write: the held job is found by its title and never prints', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  const { store, id } = leftBehind('rendering');
  await cups.run('lp', '-d', 'office', '-t', jobTitle(id), '-H', 'hold', '/etc/hostname');
  const { prints, reaches } = openKioskQueue(cups, { store });
  expect(prints.view(id)).toEqual({ state: 'failed', reason: 'interrupted' });
  const next = prints.start(request, 'contract');
  await reaches(next, 'done');
  expect(await cups.waiting()).toEqual([]);
  expect(cups.printed().map(({ title }) => title)).toEqual([jobTitle(next)]);
});

test('killed while lp still ran: a job that comes later than the restart stays held, and goes at the end of the visit', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  const { store, id } = leftBehind('rendering');
  const { prints } = openKioskQueue(cups, { store });
  await until('the first sweep is over', () => !prints.busy);
  await cups.run('lp', '-d', 'office', '-t', jobTitle(id), '-H', 'hold', '/etc/hostname');
  expect(await cups.waiting()).toHaveLength(1);
  await prints.endSession();
  expect(await cups.waiting()).toEqual([]);
  expect(cups.documents()).toEqual([]);
  expect(cups.begun()).toEqual([]);
});

test('killed while it printed: the job is stopped at the restart', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  const { store, id } = leftBehind('sent');
  await cups.run('lp', '-d', 'office', '-t', jobTitle(id), '/etc/hostname');
  await until('it prints', () => cups.begun().length === 1);
  const { prints, reaches } = openKioskQueue(cups, { store });
  const next = prints.start(request, 'contract');
  await reaches(next, 'sent');
  cups.set('wait', undefined);
  await reaches(next, 'done');
  expect(cups.printed().map(({ title }) => title)).toEqual([jobTitle(next)]);
});

test('killed after it printed: the copy of the document is removed, even when cupsd put the job away', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  const { store, id } = leftBehind('sent');
  await cups.run('lp', '-d', 'office', '-t', jobTitle(id), '/etc/hostname');
  const client = createIppClient({ socket: cups.socket });
  const wanted = ['keyword', 'requested-attributes', 'job-id', 'job-name'] as const;
  await until('cupsd has unloaded the job, and its name with it', async () => {
    const answer = await client.ask('get-jobs', '/', ['keyword', 'which-jobs', 'completed'], wanted);
    const jobs = answer.ok ? answer.groups.filter(({ tag }) => tag === groupTag.job) : [];
    return jobs.length === 1 && jobs[0]?.attributes['job-name'] === undefined;
  });
  expect(cups.documents()).toHaveLength(1);
  const { prints } = openKioskQueue(cups, { store });
  await until('the spool is swept', () => !prints.busy);
  expect(cups.documents()).toEqual([]);
});

test('an IPP printer on the network is asked itself before print is offered', async () => {
  const cups = await startCups();
  let [state, reason] = [5, 'media-empty-error'];
  const device = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      decodeMessage(Buffer.concat(parts));
      const attributes = [
        ['enum', 'printer-state', state],
        ['keyword', 'printer-state-reasons', reason],
      ] as const;
      response.end(encodeMessage(0, 1, [{ tag: groupTag.printer, attributes }]));
    });
  }).listen(await freePort(), '127.0.0.1');
  onTestFinished(() => void device.close());
  await once(device, 'listening');
  const address = device.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await cups.addQueue('office', `ipp://127.0.0.1:${port}/ipp/print`);
  await cups.addQueue('dead', `ipp://127.0.0.1:${await freePort()}/ipp/print`);
  const { prints } = openKioskQueue(cups);
  expect(await prints.able()).toEqual({ able: false, reason: 'no-paper' });
  [state, reason] = [3, 'media-low-warning'];
  expect(await prints.able()).toEqual({ able: true, reason: 'no-paper' });
  [state, reason] = [3, 'none'];
  expect(await prints.able()).toEqual({ able: true });
  expect(await openKioskQueue(cups, { queue: 'dead' }).prints.able()).toEqual({ able: false, reason: 'offline' });
});

test('what CUPS remembers of the last job is a warning: only a new job can tell', async () => {
  const cups = await startCups();
  await cups.addQueue('office');
  cups.set('wait', '');
  cups.set('reasons', 'media-empty-error');
  const { prints, reaches } = openKioskQueue(cups);
  const first = prints.start(request, 'contract');
  await reaches(first, 'sent', 'no-paper');
  expect(await prints.able()).toEqual({ able: false, reason: 'no-paper' });
  await prints.endSession();
  cups.set('wait', undefined);
  await until('the queue is idle', async () => (await prints.able()).able);
  expect(await prints.able()).toEqual({ able: true, reason: 'no-paper' });
  await reaches(prints.start(request, 'contract'), 'done');
  expect(await prints.able()).toEqual({ able: true });
});
