import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textsOf } from '../../support/content.ts';
import { Cups } from '../../support/cups.ts';
import { endVisit, setSettings } from '../../support/e2e-print.ts';
import { listen, saidUntil } from '../../support/e2e-said.ts';
import { action, tap, tapTo, walk } from '../../support/e2e-touch.ts';
import { expect, type Kiosk, launchKiosk, test } from '../../support/electron-app.ts';
import { until } from '../../support/until.ts';

const profile = mkdtempSync(join(tmpdir(), 'qadam-said-'));
let cups: Cups;
let kiosk: Kiosk;

test.beforeAll(async () => {
  cups = await Cups.start();
  await cups.addQueue('office');
  setSettings(profile, { printSeconds: 60 });
  kiosk = await launchKiosk(profile, { args: ['--printer=cups:office'], env: { CUPS_SERVER: cups.socket } });
});
test.afterAll(async () => {
  await kiosk.close();
  await cups.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

const words = (language: string, ...ids: string[]) =>
  `${language}: ${ids.map((id) => textsOf(language)[`ui.print.${id}`] ?? id).join(' ')}`;

/** Walks to the list; from then on all is listened to that is said. */
async function toList(language: string): Promise<void> {
  await walk(kiosk.page, language, { emergency: 'yes' });
  await action(kiosk.page, 'print').waitFor();
  await listen(kiosk.page);
}

/** Expects this to be said next, after nothing but what leads to it and may be over too soon. */
async function expectSaid(last: string, ...before: string[]): Promise<void> {
  const all = await saidUntil(kiosk.page, last);
  expect(all).toEqual([...before.filter((line) => all.includes(line)), last]);
}

test('each state of a sheet is said once, in the words on the screen', async () => {
  const { page } = kiosk;
  cups.set('wait', '');
  cups.set('reasons', 'cover-open');
  await toList('hy');
  await tapTo(page, 'print', 'print');
  const open = words('hy', 'reason.cover-open');
  await expectSaid(open, words('hy', 'queued'), words('hy', 'preparing'), words('hy', 'printing'));
  cups.set('reasons', undefined);
  cups.set('wait', undefined);
  await expectSaid(words('hy', 'done', 'out'), words('hy', 'printing'));
  await tap(page, action(page, 'paper-no'));
  await expectSaid(words('hy', 'call-staff', 'kept-by-qr'));
  await endVisit(page);
});

test('what goes wrong is said with its reason', async () => {
  const { page } = kiosk;
  await toList('kk');
  await cups.run('cupsdisable', 'office');
  await tapTo(page, 'print', 'print');
  const unable = words('kk', 'unable');
  await expectSaid(words('kk', 'reason.offline'), unable, words('kk', 'queued'), words('kk', 'preparing'));
  await cups.run('cupsenable', 'office');
  await endVisit(page);
});

test('what happens under a sheet is said when it is gone', async () => {
  const { page } = kiosk;
  cups.set('wait', '');
  await toList('az');
  await tapTo(page, 'print', 'print');
  await expectSaid(words('az', 'printing'), words('az', 'queued'), words('az', 'preparing'));
  await tap(page, action(page, 'help'));
  await page.locator('[data-overlay="help"]').waitFor();
  const before = cups.printed().length;
  cups.set('wait', undefined);
  await until('it is printed', () => cups.printed().length > before);
  await page.locator('[data-job-state="done"]').waitFor();
  await tap(page, action(page, 'close'));
  await expectSaid(words('az', 'done', 'out'));
  await endVisit(page);
});
