import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Db, openStateDatabase, openStateInMemory } from '../../../main/database/open.ts';
import { PinStore } from '../../../main/database/pin-store.ts';
import { LockClock } from '../../../main/staff/lock-clock.ts';
import { PinMark } from '../../../main/staff/pin-mark.ts';
import { StaffEntry } from '../../../main/staff/staff-entry.ts';
import { quietLog } from '../support/quiet-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const quick = { cost: { cost: 2, block: 8, parallel: 1 }, answerStepMs: 0 };
const pins = { counter: '274950', manager: '83016527' };

function entryOn(db: Db, folder = temporaryFolder(), speed: Partial<typeof quick> = quick) {
  const store = new PinStore(db);
  let now = 0;
  const clock = new LockClock(store, () => now);
  const { log, lines } = quietLog();
  const mark = new PinMark(join(folder, 'staff-pins-set'));
  const entry = new StaffEntry({ store, clock, mark, log, ...speed });
  return { entry, store, lines, mark, pass: (ms: number) => void (now += ms) };
}

/** A kiosk with both PINs, on a state.db in a folder. */
async function withPins(speed: Partial<typeof quick> = quick) {
  const folder = temporaryFolder();
  const db = openStateDatabase(join(folder, 'state.db'));
  const opened = entryOn(db, folder, speed);
  expect(await opened.entry.setPin('manager', pins.manager)).toEqual({ ok: true });
  expect(await opened.entry.setPin('counter', pins.counter)).toEqual({ ok: true });
  return { ...opened, folder, db };
}

test('each PIN opens its role, in any other case says how many tries are left', async () => {
  const { entry } = await withPins();
  expect(await entry.signIn(pins.counter)).toEqual({ ok: true, role: 'counter' });
  expect(await entry.signIn(pins.manager)).toEqual({ ok: true, role: 'manager' });
  const wrong = { ok: false, reason: 'wrong', lockedSeconds: 0, triesLeft: 4 };
  expect(await entry.signIn('274951')).toEqual(wrong);
  expect(await entry.signIn('')).toEqual({ ...wrong, triesLeft: 3 });
});

test('five wrong PINs lock; then the right one does not count until the lock is over', async () => {
  const { entry, pass } = await withPins();
  for (let tries = 0; tries < 5; tries += 1) await entry.signIn('274951');
  const locked = { ok: false, reason: 'locked', lockedSeconds: 30, triesLeft: 0 };
  expect(await entry.signIn(pins.manager)).toEqual(locked);
  expect(entry.state()).toMatchObject({ lockedSeconds: 30, lost: false });
  pass(30_000);
  expect(await entry.signIn(pins.manager)).toEqual({ ok: true, role: 'manager' });
  expect(entry.state()).toMatchObject({ lockedSeconds: 0 });
});

test('of many guesses made at once no more are looked at than one after the other', async () => {
  const { entry } = await withPins();
  const guesses = Array.from({ length: 50 }, (_, index) => String(500_000 + index));
  const answers = await Promise.all([...guesses, pins.manager].map((pin) => entry.signIn(pin)));
  const reasons = answers.map((answer) => (answer.ok ? 'in' : answer.reason));
  expect(reasons).toEqual([...Array<string>(5).fill('wrong'), ...Array<string>(46).fill('locked')]);
});

test("the counter's PIN does not clear the way for guesses at the manager's", async () => {
  const { entry } = await withPins();
  for (let round = 0; round < 5; round += 1) {
    for (let tries = 0; tries < 4; tries += 1) await entry.signIn('999111');
    expect(await entry.signIn(pins.counter)).toEqual({ ok: true, role: 'counter' });
  }
  expect(entry.state().managerHeld).toBe(true);
  expect(await entry.signIn(pins.manager)).toMatchObject({ ok: false, reason: 'wrong' });
  expect(await entry.signIn(pins.counter)).toEqual({ ok: true, role: 'counter' });
});

test('refuses a new PIN that is no good and keeps the one before', async () => {
  const { entry } = await withPins();
  expect(await entry.setPin('manager', '123')).toEqual({ ok: false, reason: 'not-digits' });
  expect(await entry.setPin('manager', '654321')).toEqual({ ok: false, reason: 'too-easy' });
  expect(await entry.setPin('manager', pins.counter)).toEqual({ ok: false, reason: 'same-as-other' });
  expect(await entry.signIn(pins.manager)).toEqual({ ok: true, role: 'manager' });
  expect(await entry.setPin('manager', '50718293')).toEqual({ ok: true });
  expect(await entry.signIn(pins.manager)).toMatchObject({ ok: false, reason: 'wrong' });
});

test('until a manager has a PIN, none is set and none is lost', async () => {
  const { entry } = entryOn(openStateDatabase(join(temporaryFolder(), 'state.db')));
  expect(entry.isSet).toBe(false);
  expect(entry.state()).toMatchObject({ set: { counter: false, manager: false }, lost: false });
  expect(await entry.signIn('274950')).toMatchObject({ ok: false, reason: 'wrong' });
});

test('when state.db is lost with its PINs, nobody may choose new ones', async () => {
  const { folder, db } = await withPins();
  db.close();
  const { entry, mark } = entryOn(openStateDatabase(join(folder, 'fresh.db')), folder);
  expect(entry.isSet).toBe(true);
  expect(entry.state()).toMatchObject({ set: { counter: false, manager: false }, lost: true });
  expect(await entry.signIn(pins.manager)).toMatchObject({ ok: false, reason: 'wrong' });
  mark.remove();
  expect(entry.isSet).toBe(false);
});

test('a profile from before the mark gets one at its next start', async () => {
  const { entry, mark } = await withPins();
  mark.remove();
  entry.mark();
  expect(mark.isThere).toBe(true);
});

test('in memory no PIN can be set, those of the file that can be read still hold', async () => {
  const { folder, db } = await withPins();
  const bytes = db.serialize();
  db.close();
  const { entry, pass } = entryOn(openStateInMemory(bytes), folder);
  expect(await entry.signIn(pins.manager)).toMatchObject({ ok: false, reason: 'locked' });
  pass(30_000);
  expect(await entry.signIn(pins.manager)).toEqual({ ok: true, role: 'manager' });
  expect(await entry.setPin('manager', '50718293')).toEqual({ ok: false, reason: 'not-kept' });
});

test('a try that can not be written down is no try', async () => {
  const { entry, db, lines } = await withPins();
  db.pragma('query_only = ON');
  expect(await entry.signIn(pins.manager)).toMatchObject({ ok: false, reason: 'not-kept' });
  expect(lines).toMatchObject([{ event: 'pin-try-not-counted', code: 'SQLITE_READONLY' }]);
  db.pragma('query_only = OFF');
  expect(await entry.signIn(pins.manager)).toEqual({ ok: true, role: 'manager' });
});

test('a mark that can not be written is said in the log and does not matter until the file is lost', async () => {
  const folder = join(temporaryFolder(), 'no-folder');
  writeFileSync(folder, '');
  const { entry, lines } = entryOn(openStateDatabase(join(temporaryFolder(), 'state.db')), folder);
  expect(await entry.setPin('manager', pins.manager)).toEqual({ ok: true });
  expect(lines).toMatchObject([{ event: 'pin-mark-failed', code: 'ENOTDIR' }]);
  expect(existsSync(join(folder, 'staff-pins-set'))).toBe(false);
});

test('no answer and no line of the log holds a PIN or its hash', async () => {
  const { entry, store, lines } = await withPins();
  const answers = [entry.state(), await entry.signIn('111222'), await entry.signIn(pins.manager), lines];
  const secrets = [store.pin('counter'), store.pin('manager')].flatMap((kept) => kept?.split(':').slice(-2) ?? []);
  expect(secrets).toHaveLength(4);
  const said = JSON.stringify(answers);
  expect([...secrets, '111222', pins.manager].filter((secret) => said.includes(secret))).toEqual([]);
});

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test('a right, a wrong and a PIN that nobody has set take the same time', { timeout: 120_000 }, async () => {
  const slow = { cost: { cost: 2 ** 12, block: 8, parallel: 1 }, answerStepMs: 0 };
  const runs = Number(process.env['QADAM_TIMINGS'] ?? 60);
  const kiosk = await withPins(slow);
  const unset = entryOn(openStateDatabase(':memory:'), temporaryFolder(), slow);
  const cases = [
    { name: 'counter', entry: kiosk.entry, pin: pins.counter },
    { name: 'wrong', entry: kiosk.entry, pin: '274951' },
    { name: 'manager', entry: kiosk.entry, pin: pins.manager },
    { name: 'unset', entry: unset.entry, pin: pins.manager },
  ];
  const times = cases.map((): number[] => []);
  for (let run = 0; run < runs; run += 1) {
    // By turns, so that whatever else this machine does meets all of them.
    for (const [index, { entry, pin }] of cases.entries()) {
      unset.pass(7_200_000);
      const begin = performance.now();
      const answer = await entry.signIn(pin);
      times[index]?.push(performance.now() - begin);
      expect(answer).not.toMatchObject({ reason: 'locked' });
    }
  }
  const medians = times.map(median);
  const all = median(times.flat());
  // One hash fewer would be half of it.
  expect(medians.filter((time) => Math.abs(time - all) > 0.25 * all)).toEqual([]);
});

test('answers come at round moments', async () => {
  const { entry } = await withPins({ ...quick, answerStepMs: 250 });
  for (const pin of [pins.counter, '274951', pins.manager]) {
    const begin = performance.now();
    await entry.signIn(pin);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(249);
  }
});
