import type { Page } from '@playwright/test';
import type { Input, QadamBridge } from '../../../shared/api.ts';
import { Cups } from '../../support/cups.ts';
import { expect, type Kiosk, launchKiosk, test } from '../../support/electron-app.ts';
import { jobsIn } from '../../support/e2e-print.ts';
import { randomFrom } from '../../support/random.ts';
import { until } from '../../support/until.ts';

/** How often the kiosk is killed: ten times in `npm test`, `QADAM_KILLS=50` for the long run. */
const kills = Number(process.env['QADAM_KILLS'] ?? 10);

const request: Input<'print:start'> = {
  language: 'tg',
  second: 'ru',
  paper: 'a4',
  answers: { emergency: 'yes' },
  today: '2026-11-22',
};

/** The kiosk's page has this on its window. */
declare const qadam: QadamBridge;

const ask = (page: Page) => page.evaluate((sheet) => qadam.call('print:start', sheet), request);

/** Has the sheet made before it is asked for, as the list does. */
const prepare = (page: Page) => page.evaluate((sheet) => qadam.call('print:prepare', sheet), request);

/** Prints one sheet undisturbed; how long that takes on this machine, as busy as it is now. */
async function timeSheet({ page, userData }: Kiosk, prepared: boolean): Promise<{ job: string; ms: number }> {
  if (prepared) await prepare(page);
  const started = performance.now();
  const { job } = await ask(page);
  const row = () => jobsIn(userData).find(({ id }) => id === job);
  await until(
    () => `a sheet prints undisturbed: ${JSON.stringify(row())}`,
    () => row()?.state === 'done',
  );
  const ms = performance.now() - started;
  await page.evaluate(() => qadam.call('print:end-session', undefined));
  return { job, ms };
}

/** Starts a kiosk and waits for its start screen: a page that is just loading ends what an earlier one had printed. */
async function launchOn(cups: Cups, userData: string): Promise<Kiosk> {
  const kiosk = await launchKiosk(userData, { args: ['--printer=cups:office'], env: { CUPS_SERVER: cups.socket } });
  await kiosk.page.locator('[data-screen="start"]').waitFor();
  return kiosk;
}

/** Kills the kiosk's main process as a power cut would, and waits until it is gone. */
async function kill({ app }: Kiosk): Promise<void> {
  const child = app.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

test.use({ expectedErrors: [/.*/] });

test(`killed ${kills} times while it prints: nothing twice, nothing later, nothing lost without a word`, async ({
  userData,
}) => {
  test.setTimeout(30_000 + kills * 6000);
  const seed = Number(process.env['QADAM_SEED'] ?? Date.now() % 2 ** 31);
  console.log(`QADAM_SEED=${seed}`);
  const random = randomFrom(seed);
  const cups = await Cups.start();
  try {
    await cups.addQueue('office');
    const launch = () => launchOn(cups, userData);
    const calm = await launch();
    const drawnFirst = await timeSheet(calm, false);
    const preparedFirst = await timeSheet(calm, true);
    await calm.close();
    const seen = [drawnFirst.job, preparedFirst.job];
    for (let turn = 0; turn < kills; turn += 1) {
      const kiosk = await launch();
      const before = cups.printed().length;
      await until('print is able', () =>
        kiosk.page.evaluate(async () => (await qadam.call('print:able', undefined)).able),
      );
      // Every second sheet is prepared, so that the spooler's part, too, takes much of the time.
      const prepared = turn % 2 === 1;
      if (prepared) await prepare(kiosk.page);
      const { job } = await ask(kiosk.page);
      seen.push(job);
      // One kill a slice of the time that a sheet takes, and a little longer.
      const moment = ((turn + random()) / kills) * (prepared ? preparedFirst : drawnFirst).ms * 1.2;
      await new Promise((resolve) => setTimeout(resolve, moment));
      await kill(kiosk);
      const { state } = jobsIn(userData).find(({ id }) => id === job) ?? { state: 'lost' };
      console.log(
        `${moment.toFixed(0)} ms${prepared ? ', prepared' : ''}: ${state}, ${cups.printed().length - before} printed, ${cups.documents().length} in the spool`,
      );
    }
    const last = await launch();
    await until(
      () => `the spool is clear, not ${JSON.stringify([...cups.documents(), ...cups.begun()])}`,
      async () => (await cups.waiting()).length + cups.documents().length === 0,
    );
    const jobs = jobsIn(userData);
    expect(jobs.map(({ id }) => id).toSorted()).toEqual(seen.toSorted());
    const printed = cups.printed().map(({ title }) => title.replace('Qadam ', ''));
    expect(new Set(printed).size).toBe(printed.length);
    for (const { id, state, reason } of jobs) {
      if (state === 'done') expect(printed).toContain(id);
      else expect([state, reason]).toEqual(['failed', 'interrupted']);
    }
    for (const { pdf } of cups.printed()) {
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pdf.subarray(-6).toString().trim()).toBe('%%EOF');
    }
    // Whatever comes out from here on is the next visitor's.
    const { job } = await ask(last.page);
    await until('the next sheet prints', () => cups.printed().length > printed.length);
    expect(
      cups
        .printed()
        .slice(printed.length)
        .map(({ title }) => title),
    ).toEqual([`Qadam ${job}`]);
    await last.close();
  } finally {
    await cups.close();
  }
});

test('asked to quit while it prints, it takes the sheet back first', async ({ userData }) => {
  const cups = await Cups.start();
  try {
    await cups.addQueue('office');
    cups.set('wait', '');
    const kiosk = await launchOn(cups, userData);
    const { job } = await ask(kiosk.page);
    await until('it prints', () => cups.begun().length === 1);
    await kiosk.close();
    expect(await cups.waiting()).toEqual([]);
    expect(cups.documents()).toEqual([]);
    expect(jobsIn(userData)).toEqual([{ id: job, state: 'failed', reason: 'cancelled', technical: 'cancelled' }]);
    expect(cups.printed()).toEqual([]);
  } finally {
    await cups.close();
  }
});
