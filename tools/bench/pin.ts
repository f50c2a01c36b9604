import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { openStateDatabase } from '../../main/database/open.ts';
import { PinStore } from '../../main/database/pin-store.ts';
import { createLog } from '../../main/log.ts';
import { LockClock } from '../../main/staff/lock-clock.ts';
import { PinMark } from '../../main/staff/pin-mark.ts';
import { StaffEntry } from '../../main/staff/staff-entry.ts';
import { figure, type Row } from './figures.ts';

const pins = { counter: '274950', manager: '83016527', wrong: '274951' } as const;
/** Longer than any lock. */
const anyLockMs = 24 * 3600 * 1000;

/** The way in on a state.db of its own, whose lock runs down when told. */
function entryIn(folder: string, speed: { answerStepMs?: number }) {
  const db = openStateDatabase(join(mkdtempSync(join(folder, 'kiosk-')), 'state.db'));
  const store = new PinStore(db);
  let now = 0;
  const entry = new StaffEntry({
    store,
    clock: new LockClock(store, () => now),
    mark: new PinMark(join(folder, 'staff-pins-set')),
    log: createLog(() => undefined),
    ...speed,
  });
  return { entry, pass: () => void (now += anyLockMs), close: () => db.close() };
}

async function measure(folder: string, tries: number, speed: { answerStepMs?: number }) {
  const [set, unset] = [entryIn(folder, speed), entryIn(folder, speed)];
  for (const role of ['manager', 'counter'] as const) await set.entry.setPin(role, pins[role]);
  const cases = [
    { name: 'right, counter', kiosk: set, pin: pins.counter, times: [] as number[] },
    { name: 'right, manager', kiosk: set, pin: pins.manager, times: [] as number[] },
    { name: 'wrong', kiosk: set, pin: pins.wrong, times: [] as number[] },
    { name: 'none is set', kiosk: unset, pin: pins.manager, times: [] as number[] },
  ];
  for (let run = 0; run < tries; run += 1) {
    // By turns, so that whatever else this machine does meets all of them.
    for (const { kiosk, pin, times } of cases) {
      kiosk.pass();
      const begin = performance.now();
      await kiosk.entry.signIn(pin);
      times.push(performance.now() - begin);
    }
  }
  set.close();
  unset.close();
  return cases;
}

/**
 * How long the answer to a right PIN and to one that nobody has set takes beside a wrong one, at the product's own scrypt
 * cost: as work alone, and as it reaches the pad, at round moments. Nobody can tell them apart by it.
 */
export async function benchPin(tries: number, folder: string): Promise<Row[]> {
  const measured = [
    { what: 'work', cases: await measure(folder, tries, { answerStepMs: 0 }) },
    { what: 'answer', cases: await measure(folder, tries, {}) },
  ];
  return measured.flatMap(({ what, cases }) => {
    const figures = cases.map(({ name, times }) => figure(`PIN ${what}: ${name}`, 'ms', times));
    const wrong = figures.find(({ name }) => name.endsWith('wrong'));
    return figures.filter((one) => one !== wrong).map((kiosk) => (wrong ? { kiosk, bare: wrong } : { kiosk }));
  });
}
