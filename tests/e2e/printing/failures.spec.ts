import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintReason } from '../../../shared/api.ts';
import { commonest, textsOf } from '../../support/content.ts';
import { Cups } from '../../support/cups.ts';
import { endVisit, expectShown, jobsIn, setSettings } from '../../support/e2e-print.ts';
import { action, tap, tapTo, walk } from '../../support/e2e-touch.ts';
import { expect, type Kiosk, launchKiosk, test } from '../../support/electron-app.ts';
import { until } from '../../support/until.ts';

// One cupsd and one kiosk for all, as in an office: each test is a visit, and begins with a sound queue.
const profile = mkdtempSync(join(tmpdir(), 'qadam-failures-'));
/** Short, as most of these tests wait for a job to fail. */
const printSeconds = 5;
let cups: Cups;
let kiosk: Kiosk;

test.beforeAll(async () => {
  cups = await Cups.start();
  await cups.addQueue('office');
  setSettings(profile, { printSeconds });
  kiosk = await launchKiosk(profile, { args: ['--printer=cups:office'], env: { CUPS_SERVER: cups.socket } });
});
test.afterAll(async () => {
  await kiosk.close();
  await cups.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});

/** Mends everything and prints something else: of the visit that is over nothing may come out, now or later. */
async function expectNothingLater(cameOut: readonly string[] = []): Promise<void> {
  await until('the queue is clear', async () => (await cups.waiting()).length === 0);
  for (const name of ['wait', 'fail', 'reasons'] as const) cups.set(name, undefined);
  await cups.addQueue('office', undefined, '-o', 'printer-error-policy=retry-job');
  await cups.run('cupsaccept', 'office');
  const before = cups.printed().length;
  await cups.run('lp', '-d', 'office', '-t', 'afterwards', '/etc/hostname');
  await until('the next one prints', () => cups.printed().length > before);
  await cups.run('cancel', '-a', '-x');
  expect(cups.printed().map(({ title }) => title)).toEqual([...cameOut, 'afterwards']);
  cups.forget();
  newJobs();
}

/** From the start to the print screen of a sheet that is short. */
async function askForSheet(language: string): Promise<void> {
  await walk(kiosk.page, language, { emergency: 'yes' });
  await tapTo(kiosk.page, 'print', 'print');
}

const seen = new Set<string>();

/** What staff find in state.db about the jobs since it was last asked: reason and technical, sorted. */
function newJobs(): string[] {
  const jobs = jobsIn(profile).filter(({ id }) => !seen.has(id));
  for (const { id } of jobs) seen.add(id);
  return jobs.map(({ state, reason, technical }) => [state, reason, technical].filter(Boolean).join(' ')).toSorted();
}

test.describe('known before', () => {
  test('a stopped, then a deleted queue: print is not offered, the code is; mended, it is offered again', async () => {
    const { page } = kiosk;
    await cups.run('cupsdisable', 'office');
    await walk(page, 'ky', commonest);
    const note = page.locator('[data-screen="checklist"] [data-print="unable"]');
    await expect(note).toHaveText(textsOf('ky')['ui.print.unable'] ?? '');
    await expect(action(page, 'print')).toHaveCount(0);
    await cups.run('lpadmin', '-x', 'office');
    await tapTo(page, 'qr', 'qr');
    await tapTo(page, 'back', 'checklist');
    await expect(note).toBeVisible();
    await expect(action(page, 'print')).toHaveCount(0);
    await cups.addQueue('office');
    await expect(action(page, 'print')).toBeVisible();
    await expect(note).toHaveCount(0);
    await endVisit(page);
    await expectNothingLater();
  });

  test('little toner: print is offered with a warning, and prints', async () => {
    const { page } = kiosk;
    cups.set('wait', '');
    cups.set('reasons', 'marker-supply-low-warning');
    await askForSheet('az');
    await until('it prints', () => cups.begun().length === 1);
    await expectShown(page, 'az', { state: 'sent', words: ['ui.print.printing'] });
    await endVisit(page);
    await until('the spool is clear', async () => (await cups.waiting()).length === 0);
    await walk(page, 'az', commonest);
    const note = page.locator('[data-screen="checklist"] [data-print="warning"]');
    await expect(note).toHaveText(textsOf('az')['ui.print.warning'] ?? '');
    cups.set('wait', undefined);
    await tapTo(page, 'print', 'print');
    await expectShown(page, 'az', { state: 'done', words: ['ui.print.done'] });
    const [sheet] = cups.printed();
    await endVisit(page);
    await expectNothingLater([sheet?.title ?? 'a sheet']);
  });
});

/** What goes wrong between the offer and the paper, before the spooler has the sheet. */
const refused: [what: string, language: string, trouble: () => Promise<unknown>, technical: RegExp][] = [
  ['the queue is stopped', 'kk', () => cups.run('cupsdisable', 'office'), /^failed offline (paused|queue-stopped)$/],
  ['the queue is deleted', 'ru', () => cups.run('lpadmin', '-x', 'office'), /^failed offline queue-missing$/],
  ['cupsd is killed', 'hy', () => cups.stop('SIGKILL'), /^failed offline spooler-unanswered/],
];

for (const [what, language, trouble, technical] of refused) {
  test(`${what} just before the tap: said at once, and print is no longer offered`, async () => {
    const { page } = kiosk;
    await walk(page, language, { emergency: 'yes' });
    await action(page, 'print').waitFor();
    await trouble();
    await tapTo(page, 'print', 'print');
    const words = ['ui.print.reason.offline'];
    await expectShown(page, language, { state: 'failed', reason: 'offline', words, filled: 'qr' });
    await expect(action(page, 'print')).toHaveCount(0);
    await tapTo(page, 'qr', 'qr');
    await tapTo(page, 'back', 'print');
    await endVisit(page);
    expect(newJobs()).toEqual([expect.stringMatching(technical)]);
    await cups.start();
    await expectNothingLater();
  });
}

/** What the printer reports while the sheet is on its way. */
const reported: [keywords: string, language: string, reason: PrintReason, filled: string | undefined][] = [
  ['cover-open', 'hy', 'cover-open', undefined],
  ['media-jam-error', 'tg', 'jam', undefined],
  ['marker-supply-empty-error', 'uz', 'no-toner', undefined],
  ['offline-report', 'tk', 'offline', 'qr'],
];

for (const [keywords, language, reason, filled] of reported) {
  test(`${keywords} while it prints: said while it lasts; the visit ends and nothing prints`, async () => {
    const { page } = kiosk;
    cups.set('wait', '');
    cups.set('reasons', keywords);
    await askForSheet(language);
    await expectShown(page, language, {
      state: 'sent',
      reason,
      words: [`ui.print.reason.${reason}`],
      ...(filled === undefined ? {} : { filled }),
    });
    await endVisit(page);
    await expectNothingLater();
  });
}

test('media-empty until the time is up: failed; with new paper "again" prints once; no paper seen: staff, code', async () => {
  const { page } = kiosk;
  cups.set('wait', '');
  cups.set('reasons', 'media-empty-error');
  await askForSheet('uz');
  const words = ['ui.print.reason.no-paper'];
  await expectShown(page, 'uz', { state: 'sent', reason: 'no-paper', words });
  await expectShown(page, 'uz', { state: 'failed', reason: 'no-paper', words, filled: 'print' });
  expect(newJobs()).toEqual(['failed no-paper media-empty-error']);
  cups.set('reasons', undefined);
  cups.set('wait', undefined);
  await tap(page, action(page, 'print'));
  await expectShown(page, 'uz', { state: 'done', words: ['ui.print.done'] });
  await expect(page.locator('.paper-out h2')).toHaveText(textsOf('uz')['ui.print.out'] ?? '');
  await tap(page, action(page, 'paper-no'));
  const staff = ['ui.print.call-staff', 'ui.print.kept-by-qr'];
  await expectShown(page, 'uz', { state: 'done', words: staff, filled: 'print' });
  const came = cups.printed().map(({ title }) => title);
  expect(came).toHaveLength(1);
  await endVisit(page);
  await expectNothingLater(came);
});

test('cupsd is killed in the middle: said at once and at the end; started again, it prints nothing of it', async () => {
  const { page } = kiosk;
  cups.set('wait', '');
  await askForSheet('ru');
  await until('it prints', () => cups.begun().length === 1);
  await cups.stop('SIGKILL');
  const words = ['ui.print.reason.offline'];
  await expectShown(page, 'ru', { state: 'sent', reason: 'offline', words, filled: 'qr' });
  await expectShown(page, 'ru', { state: 'failed', reason: 'offline', words, filled: 'qr' });
  await tapTo(page, 'qr', 'qr');
  await tapTo(page, 'back', 'print');
  await endVisit(page);
  await cups.start();
  await expectNothingLater();
});

test.describe('given the time that a busy machine takes to restart a server', () => {
  test.beforeAll(() => setSettings(profile, { printSeconds: 120 }));
  test.afterAll(() => setSettings(profile, { printSeconds }));

  test('cupsd is restarted in the middle: the sheet comes out once, and "yes" ends it well', async () => {
    const { page } = kiosk;
    cups.set('wait', '');
    await askForSheet('kk');
    await until('it prints', () => cups.begun().length === 1);
    await cups.stop('SIGTERM');
    await cups.start();
    cups.set('wait', undefined);
    await expectShown(page, 'kk', { state: 'done', words: ['ui.print.done'] });
    await tap(page, action(page, 'paper-yes'));
    await expectShown(page, 'kk', { state: 'done', words: ['ui.thanks.title'], filled: 'end' });
    const came = cups.printed().map(({ title }) => title);
    expect(came).toHaveLength(1);
    await endVisit(page);
    await expectNothingLater(came);
  });
});

test('a job that CUPS aborts: failed, and the code instead', async () => {
  const { page } = kiosk;
  await cups.addQueue('office', undefined, '-o', 'printer-error-policy=abort-job');
  cups.set('fail', '');
  await askForSheet('tg');
  const words = ['ui.print.reason.unknown'];
  await expectShown(page, 'tg', { state: 'failed', reason: 'unknown', words, filled: 'qr' });
  expect(newJobs()).toEqual(['failed unknown aborted-by-system']);
  await endVisit(page);
  await expectNothingLater();
});

test('a job that somebody holds for ever: the time is up, and it is gone from the queue', async () => {
  const { page } = kiosk;
  cups.set('wait', '');
  await cups.run('lp', '-d', 'office', '-t', 'before', '/etc/hostname'); // keeps the printer busy
  await until('it is busy', () => cups.begun().length === 1);
  await askForSheet('en');
  await expectShown(page, 'en', { state: 'sent', words: ['ui.print.printing'] });
  const jobs = await cups.waiting();
  expect(jobs).toHaveLength(2);
  await cups.run('lp', '-i', jobs.at(-1)?.split(' ')[0] ?? '', '-H', 'hold');
  await expectShown(page, 'en', {
    state: 'failed',
    reason: 'timeout',
    words: ['ui.print.reason.unknown'],
    filled: 'qr',
  });
  expect(await cups.waiting()).toHaveLength(1);
  await cups.run('cancel', '-a', '-x');
  await endVisit(page);
  await expectNothingLater();
});
