// `npm run bench`: the built kiosk beside the least that an Electron window can be, in the same Electron, measured in the
// same way, in turns. A run fails when what it needs is not there, never because a machine was slow.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startVirtualDisplay } from '../electron/virtual-display.mjs';
import { hasDisplay } from '../setup/system-packages.mjs';
import { drive } from './drive.ts';
import type { Row } from './figures.ts';
import { bare, kiosk } from './launch.ts';
import { benchPin } from './pin.ts';
import { Precondition } from './precondition.ts';
import { keep, resultFolder, tableOf } from './result.ts';
import { benchScale } from './scale.ts';
import { benchSearch } from './search.ts';
import { benchSessions } from './sessions.ts';
import { benchSheets } from './sheets.ts';
import { benchSizes } from './sizes.ts';
import { benchStarts } from './starts.ts';
import { benchTaps } from './taps.ts';

/** How often each part measures; 0 leaves it out. */
const usual = { runs: 10, scale: 5, taps: 8, search: 1, visits: 10, sessions: 500, jobs: 1000, pin: 30 };
type Part = keyof typeof usual;

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    scale: { type: 'string' },
    taps: { type: 'string' },
    search: { type: 'string' },
    visits: { type: 'string' },
    sessions: { type: 'string' },
    jobs: { type: 'string' },
    pin: { type: 'string' },
    only: { type: 'string' },
  },
});

/** What was given for a part, else the usual; with `--only a,b` nothing else is measured. */
function timesOf(part: Part): number {
  const given = values[part];
  const only = values.only?.split(',');
  if (given === undefined) return only === undefined || only.includes(part) ? usual[part] : 0;
  const times = Number(given);
  if (given.trim() === '' || !Number.isInteger(times) || times < 0)
    throw new Precondition(`--${part} is "${given}": give a whole number from 0 up.`);
  return times;
}

async function measure(folder: string): Promise<Row[]> {
  const times = Object.fromEntries(Object.keys(usual).map((part) => [part, timesOf(part as Part)])) as typeof usual;
  const { visits, jobs } = times;
  const sheets = { open: drive, profiles: folder, bare: bare.args, kiosk: kiosk.args, visits, jobs };
  const parts: readonly (readonly [times: number, part: () => Row[] | Promise<Row[]>])[] = [
    [times.runs, () => benchStarts(times.runs, folder)],
    [times.scale, () => benchScale(times.scale, folder)],
    [times.taps, () => benchTaps(times.taps, folder)],
    [times.search, () => benchSearch(folder)],
    [1, benchSizes],
    [visits + jobs, () => benchSheets(sheets)],
    [times.pin, () => benchPin(times.pin, folder)],
    [times.sessions, () => benchSessions(times.sessions, folder)],
  ];
  const rows: Row[] = [];
  for (const [, part] of parts.filter(([wanted]) => wanted > 0)) {
    rows.push(...(await part()));
    // After each part, as a long run may be broken off.
    keep(rows);
  }
  return rows;
}

const folder = mkdtempSync(join(tmpdir(), 'qadam-bench-'));
let display: Awaited<ReturnType<typeof startVirtualDisplay>> | undefined;
try {
  if (process.platform !== 'linux')
    throw new Precondition('The bench reads memory from /proc and so runs on Linux only.');
  display = hasDisplay() ? undefined : await startVirtualDisplay();
  if (display) process.env['DISPLAY'] = display.display;
  console.log(tableOf(await measure(folder)));
  console.log(`All values and the plot: ${resultFolder}`);
} catch (error) {
  if (!(error instanceof Precondition)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  display?.stop();
}
