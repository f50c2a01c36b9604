import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { at } from '../../tools/setup/paths.mjs';
import { migrations } from '../../main/database/migrations.ts';
import { verify } from '../../main/database/verify.ts';
import { setSettings } from '../support/e2e-print.ts';
import { expect, test } from '../support/electron-app.ts';
import { KioskProcess, machineFactor } from '../support/kiosk-process.ts';
import { randomFrom } from '../support/random.ts';
import { until } from '../support/until.ts';

/** How often the whole kiosk is killed: eight times in `npm test`, `QADAM_APP_KILLS=200` for the long run. */
const kills = Number(process.env['QADAM_APP_KILLS'] ?? 8);

/** From the start of the program to the start screen, on a machine with nothing else to do. */
const mostMs = 5000;

const day = '2026-11-22';
const sheet = { language: 'tg', second: 'ru', paper: 'a4', answers: { emergency: 'yes' }, today: day };

/** Writes without pause; the page keeps how many writes were acknowledged. */
const writing = `(() => {
  globalThis.acknowledged = 0;
  const write = () =>
    qadam.call('count:add', { counter: 'qr', key: 'shown' }).then(() => { globalThis.acknowledged += 1; return write(); });
  void write();
  return true;
})()`;

const printing = `(() => {
  const print = () => qadam.call('print:start', ${JSON.stringify(sheet)}).then(() => new Promise((next) => setTimeout(next, 50))).then(print);
  void print();
  return true;
})()`;

/** What a kiosk is killed in the middle of. */
const works = ['writing', 'printing', 'migrating', 'swapping'] as const;

/** Makes the data those of an earlier version, with enough in them for the migration to take its time. */
function ageState(userData: string): void {
  rmSync(join(userData, 'state.db'), { force: true });
  for (const end of ['-wal', '-shm']) rmSync(join(userData, `state.db${end}`), { force: true });
  const db = new Database(join(userData, 'state.db'));
  db.pragma('journal_mode = WAL');
  db.exec(migrations[0] ?? '');
  db.pragma('user_version = 1');
  const add = db.prepare("INSERT INTO counter VALUES (?, 'qr', ?, 1)");
  db.transaction(() => {
    for (let row = 0; row < 20_000; row += 1) add.run(day, `old-${row}`);
  })();
  db.close();
}

/** Puts content in place as an installation does: whole beside it, then renamed; or is cut off while it copies. */
function swapContent(userData: string, cutOff: number | undefined): void {
  const folder = join(userData, 'content');
  mkdirSync(folder, { recursive: true });
  const fresh = join(folder, 'content.db.new');
  copyFileSync(at('out/content/content.db'), fresh);
  if (cutOff === undefined) renameSync(fresh, join(folder, 'content.db'));
  else truncateSync(fresh, Math.floor(statSync(fresh).size * cutOff));
}

/** The writes that the data hold of the running counter and of the old rows; throws unless SQLite finds them whole. */
function readState(userData: string): { killed: number; old: number } {
  const db = new Database(join(userData, 'state.db'));
  try {
    verify(db);
    const sum = (key: string) =>
      Number(db.prepare('SELECT coalesce(sum(count), 0) FROM counter WHERE key LIKE ?').pluck().get(key));
    return { killed: sum('shown'), old: sum('old-%') };
  } finally {
    db.close();
  }
}

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[Math.ceil(share * sorted.length) - 1] ?? 0) / 1000).toFixed(2);
}

test(`killed ${kills} times with -9: back at the start screen in time, nothing that was acknowledged lost`, async ({
  userData,
}) => {
  test.setTimeout(120_000 + kills * 60_000);
  const seed = Number(process.env['QADAM_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`QADAM_SEED=${seed}`);
  const random = randomFrom(seed);
  const folder = join(userData, 'sheets');
  setSettings(userData, { printer: { kind: 'file', name: null, folder } });
  const times: { ms: number; factor: number }[] = [];
  let expectedOld = 0;
  let written = 0;

  /** Starts it, waits for the start screen, and says how long that took. */
  const start = async (): Promise<KioskProcess> => {
    const begun = performance.now();
    const kiosk = await KioskProcess.start(userData);
    await kiosk.shows('start');
    times.push({ ms: performance.now() - begun, factor: machineFactor() });
    return kiosk;
  };

  const strike = async (work: (typeof works)[number]): Promise<void> => {
    if (work === 'migrating') {
      ageState(userData);
      [expectedOld, written] = [20_000, 0];
      // Somewhere in the first second and a half: from the program's first line to its first screen.
      const kiosk = await KioskProcess.start(userData);
      await new Promise((resolve) => setTimeout(resolve, random() * 1500));
      return kiosk.kill();
    }
    const kiosk = await start();
    if (work === 'writing') expect(await kiosk.inPage(writing)).toBe(true);
    if (work === 'printing') expect(await kiosk.inPage(printing)).toBe(true);
    const enough = 1 + Math.floor(random() * 50);
    const acknowledgedNow = async () => Number(await kiosk.inPage('globalThis.acknowledged'));
    if (work === 'writing') await until('it writes', async () => (await acknowledgedNow()) >= enough, 120_000);
    else await new Promise((resolve) => setTimeout(resolve, random() * 700));
    const acknowledged = work === 'writing' ? await acknowledgedNow() : 0;
    if (work === 'swapping') swapContent(userData, random() < 0.5 ? undefined : random());
    await kiosk.kill();
    const { killed } = readState(userData);
    expect(killed).toBeGreaterThanOrEqual(written + acknowledged);
    written = killed;
  };

  for (let turn = 0; turn < kills; turn += 1) {
    const work = works[turn % works.length] ?? 'writing';
    await strike(work);
    const { killed, old } = readState(userData);
    expect([killed, old]).toEqual([written, expectedOld]);
    const { ms = 0 } = times.at(-1) ?? {};
    console.log(`${turn + 1}: ${work}, started in ${(ms / 1000).toFixed(2)} s, ${killed} writes kept`);
  }
  const last = await start();
  expect(await last.inPage("qadam.call('content:guide').then((guide) => guide.version.length > 0)")).toBe(true);
  await last.end();
  // Nothing was so damaged that a backup had to take its place.
  expect(existsSync(join(userData, 'quarantine'))).toBe(false);
  const all = times.map(({ ms }) => ms);
  console.log(
    `start screen after ${times.length} starts: median ${quantile(all, 0.5)} s, p95 ${quantile(all, 0.95)} s, max ${quantile(all, 1)} s`,
  );
  for (const { ms, factor } of times) expect(ms).toBeLessThanOrEqual(mostMs * factor);
});
