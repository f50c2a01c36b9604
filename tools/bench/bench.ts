// `npm run bench`: the built kiosk beside the least that an Electron window can be, in the same Electron, measured in the
// same way, in turns. A run fails when what it needs is not there, never because a machine was slow.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVirtualDisplay } from '../electron/virtual-display.mjs';
import { reportFailure, SetupError } from '../setup/say.mjs';
import { hasDisplay } from '../setup/system-packages.mjs';
import { drive } from './drive.ts';
import type { Row } from './figures.ts';
import { bare, kiosk } from './launch.ts';
import { benchPin } from './pin.ts';
import { keep, resultFolder, tableOf } from './result.ts';
import { benchScale } from './scale.ts';
import { benchSearch } from './search.ts';
import { benchSessions } from './sessions.ts';
import { benchSheets } from './sheets.ts';
import { benchSizes } from './sizes.ts';
import { benchStarts } from './starts.ts';
import { benchTaps } from './taps.ts';
import { type Times, timesOf } from './times.ts';

async function measure(times: Times, folder: string): Promise<Row[]> {
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
  const times = timesOf(process.argv.slice(2));
  if (process.platform !== 'linux')
    throw new SetupError('The bench reads memory from /proc and so runs on Linux only.');
  display = hasDisplay() ? undefined : await startVirtualDisplay();
  if (display) process.env['DISPLAY'] = display.display;
  console.log(tableOf(await measure(times, folder)));
  console.log(`All values and the plot: ${resultFolder}`);
} catch (error) {
  process.exitCode = reportFailure(error);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  display?.stop();
}
