import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TakeOver } from '../../../main/content-packs/take-over.ts';
import { openFake, request } from '../printing/fake-queue.ts';
import { quietLog } from '../support/quiet-log.ts';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A kiosk whose content was changed; a page that is loaded ends the visit before it, as in the real one. */
function changed() {
  const { queue, printer } = openFake();
  const kiosk = { busy: false, reloads: 0 };
  const content = { outdated: true, version: '2', refresh: () => void (content.outdated = false) };
  const reload = () => {
    kiosk.reloads += 1;
    void queue.endSession();
  };
  const takeOver = new TakeOver({
    content,
    busy: () => kiosk.busy,
    printing: () => queue.hasOpenJob,
    reload,
    log: quietLog().log,
  });
  return { takeOver, queue, printer, kiosk };
}

test('other content is taken once nobody is here, and no later than at the next look', async () => {
  const { takeOver, kiosk } = changed();
  kiosk.busy = true;
  await pass(60_000);
  expect(kiosk.reloads).toBe(0);
  kiosk.busy = false;
  await pass(5000);
  expect(kiosk.reloads).toBe(1);
  takeOver.close();
});

test.each(['done', 'unfinished'] as const)(
  'a clerk’s sheet that is coming out (in the end: %s) is not cancelled; the content is taken after it',
  async (end) => {
    const { takeOver, queue, printer, kiosk } = changed();
    printer.job = { state: 'unfinished' };
    const job = queue.start(request, null);
    await pass(1000);
    takeOver.look();
    await pass(60_000);
    expect(queue.view(job)).toEqual({ state: 'sent' });
    expect(kiosk.reloads).toBe(0);
    printer.job = { state: end };
    await pass(end === 'done' ? 5250 : 65_000);
    expect(queue.view(job)).toEqual(end === 'done' ? { state: 'done' } : { state: 'failed', reason: 'timeout' });
    expect(kiosk.reloads).toBe(1);
    takeOver.close();
  },
);
