import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStateDatabase, openStateInMemory } from '../../../main/database/open.ts';
import { PinStore } from '../../../main/database/pin-store.ts';
import { LockClock } from '../../../main/staff/lock-clock.ts';
import { lockRule } from '../../../main/staff/lockout.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A machine: its clocks, and kiosks that share one state.db. Each process' own clock begins anywhere. */
function machine() {
  const file = join(temporaryFolder(), 'state.db');
  let ran = 0;
  const start = () => {
    const db = openStateDatabase(file);
    const since = ran;
    const offset = Math.floor(since * 7.3) % 100_000;
    const clock = new LockClock(new PinStore(db), () => offset + ran - since);
    return { clock, stop: () => db.close() };
  };
  return { start, pass: (ms: number) => void (ran += ms), ran: () => ran };
}

function wrong(clock: LockClock, tries: number): void {
  for (let made = 0; made < tries; made += 1) expect(clock.take().ok).toBe(true);
}

test('the fifth wrong PIN locks the entry for 30 seconds that the kiosk runs', () => {
  const { start, pass } = machine();
  const { clock } = start();
  wrong(clock, 4);
  expect(clock.take()).toEqual({ ok: true, triesLeft: 0 });
  pass(29_999);
  expect(clock.take()).toEqual({ ok: false, leftMs: 1 });
  pass(1);
  expect(clock.take()).toEqual({ ok: true, triesLeft: 0 });
  expect(clock.leftMs()).toBe(60_000);
});

test('a refused try counts for nothing', () => {
  const { start, pass } = machine();
  const { clock } = start();
  wrong(clock, 5);
  for (let made = 0; made < 100; made += 1) expect(clock.take().ok).toBe(false);
  pass(30_000);
  expect([clock.take().ok, clock.leftMs()]).toEqual([true, 60_000]);
});

test('a sign-in opens the lock and begins to count anew', () => {
  const { start, pass } = machine();
  const { clock } = start();
  wrong(clock, 5);
  pass(30_000);
  expect(clock.take().ok).toBe(true);
  clock.signedIn('manager');
  expect(clock.leftMs()).toBe(0);
  wrong(clock, 4);
  expect(clock.leftMs()).toBe(0);
});

test('a program that ends while it looks at a PIN has used up a try', () => {
  const { start } = machine();
  for (let made = 1; made <= 5; made += 1) {
    const { clock, stop } = start();
    expect(clock.take().ok).toBe(true);
    stop();
  }
  expect(start().clock.take()).toEqual({ ok: false, leftMs: 30_000 });
});

test('a restart goes on with what was left when it was last written down', () => {
  const { start, pass } = machine();
  const first = start();
  wrong(first.clock, 5);
  pass(10_000);
  first.clock.keep();
  pass(4000);
  first.stop();
  pass(3_600_000); // while it is off
  const second = start();
  expect(second.clock.leftMs()).toBe(20_000);
  pass(20_000);
  expect(second.clock.leftMs()).toBe(0);
});

test('two processes on one state.db watch the same lock: it neither ends earlier nor begins anew', () => {
  const { start, pass } = machine();
  const [one, two] = [start(), start()];
  wrong(one.clock, 3);
  wrong(two.clock, 2);
  expect([one.clock.leftMs(), two.clock.leftMs()]).toEqual([30_000, 30_000]);
  for (let second = 1; second < 30; second += 1) {
    pass(1000);
    one.clock.keep();
    two.clock.keep();
    expect([one.clock.leftMs(), two.clock.leftMs()]).toEqual([30_000 - second * 1000, 30_000 - second * 1000]);
  }
  pass(1000);
  expect(one.clock.take().ok).toBe(true);
  expect([one.clock.take().ok, two.clock.take().ok]).toEqual([false, false]);
});

test.each([
  ['forward', '2036-11-29T02:00:00Z'],
  ['back', '1996-11-29T02:00:00Z'],
])('the clock of the machine, set %s by years, changes nothing', (_way, date) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { start, pass } = machine();
  const first = start();
  wrong(first.clock, 5);
  pass(1000);
  first.clock.keep();
  vi.setSystemTime(new Date(date));
  expect(first.clock.leftMs()).toBe(29_000);
  first.stop();
  const second = start();
  expect(second.clock.leftMs()).toBe(29_000);
  pass(29_000);
  expect(second.clock.take().ok).toBe(true);
});

test('1,000 wrong PINs take as long as their locks, whatever is tried in between', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { start, pass, ran } = machine();
  const { freeTries, firstMs, longestMs } = lockRule;
  const lock = (tries: number) => (tries < freeTries ? 0 : Math.min(longestMs, firstMs * 2 ** (tries - freeTries)));
  const least = Array.from({ length: 999 }, (_, index) => lock(index + 1)).reduce((sum, ms) => sum + ms, 0);
  let [one, two] = [start(), start()];
  for (let guess = 0; guess < 1000; ) {
    // In turn: another instance, a restart of both, the clock set forward by a year and back by two.
    const clock = guess % 2 === 0 ? one.clock : two.clock;
    if (clock.take().ok) {
      guess += 1;
      vi.setSystemTime(Date.now() + (guess % 3 === 0 ? 365 : -730) * 86_400_000);
    } else pass(clock.leftMs() > 600_000 ? clock.leftMs() / 2 : clock.leftMs());
    if (guess % 10 === 0) one.clock.keep();
    if (guess % 50 === 0) {
      one.stop();
      two.stop();
      [one, two] = [start(), start()];
    }
  }
  expect(ran()).toBeGreaterThanOrEqual(least);
  expect(Math.floor(least / 86_400_000)).toBe(82); // days
});

test("the manager's PIN is held after 20 forgiven tries, and one is forgotten each ten minutes", () => {
  const { start, pass } = machine();
  const { clock } = start();
  for (let round = 0; round < 5; round += 1) {
    wrong(clock, 4);
    expect(clock.isManagerHeld()).toBe(false);
    clock.take();
    clock.signedIn('counter');
  }
  expect(clock.isManagerHeld()).toBe(true);
  pass(lockRule.forgetMs - 1);
  clock.keep();
  expect(clock.isManagerHeld()).toBe(true);
  pass(1);
  clock.keep();
  expect(clock.isManagerHeld()).toBe(false);
});

test('where nothing can be kept, every start begins locked, so that restarting gains nothing', () => {
  for (let restart = 0; restart < 3; restart += 1) {
    let now = 0;
    const clock = new LockClock(new PinStore(openStateInMemory(undefined)), () => now);
    expect(clock.take()).toEqual({ ok: false, leftMs: 30_000 });
    now = 30_000;
    expect(clock.take().ok).toBe(true);
    expect(clock.leftMs()).toBe(60_000);
  }
});
