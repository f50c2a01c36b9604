import { readFileSync, writeFileSync } from 'node:fs';
import { app } from 'electron';
import { z } from 'zod';
import { exitCodes, leave } from './leave.ts';
import type { Log } from './log.ts';
import { paths } from './paths.ts';
import { nextRung, type Rung } from './rungs.ts';

const restartsSchema = z.strictObject({
  /** When the kiosk crashed lately, in whatever way; a start does not make that good. */
  times: z.array(z.number()).max(100),
  /** Whether the next start shows the out-of-service page and nothing else. */
  outOfService: z.boolean(),
  /** The version of the program whose graphics process crashed again and again, and which therefore does without. */
  withoutGpu: z.string().optional(),
});
type Restarts = z.infer<typeof restartsSchema>;

function readRestarts(): Restarts {
  try {
    return restartsSchema.parse(JSON.parse(readFileSync(paths.restarts(), 'utf8')));
  } catch {
    return { times: [], outOfService: false }; // missing, or damaged by the very crash that is being counted
  }
}

/** Whether it could be written down. */
function writeRestarts(restarts: Restarts, log: Log): boolean {
  try {
    writeFileSync(paths.restarts(), JSON.stringify(restarts));
    return true;
  } catch (error) {
    log.failure('restarts-not-counted', error);
    return false;
  }
}

let supervised = process.env['NOTIFY_SOCKET'] !== undefined;

/** Says that something outside starts the kiosk again when it ends: systemd is known by itself, Shell Launcher is not. */
export function setSupervised(): void {
  supervised = true;
}

/** Ends the kiosk so that it comes back: what supervises it starts it again, else it does so on its own. */
export function startAnew(): void {
  if (!supervised) app.relaunch();
  leave(exitCodes.startAgain);
}

/** Ends the kiosk as a manager wishes, once the call that asked for it is answered. */
export function leaveForStaff(how: 'restart' | 'exit', log: Log): void {
  log.info('left-by-staff', { how });
  setImmediate(() => (how === 'restart' ? startAnew() : leave(exitCodes.toSystem)));
}

/** Counts a crash, over restarts too, and tells what it takes to come back from it. */
export function countCrash(log: Log, least: Rung = 'reload'): Rung {
  const before = readRestarts();
  const { rung, history } = nextRung(before.times, Date.now());
  const needed = rung === 'reload' ? least : rung;
  if (writeRestarts({ ...before, times: history }, log) || needed === 'reload') return needed;
  // What can't be counted could go on for ever.
  leave(exitCodes.restartDevice);
  return 'out-of-service';
}

/** Starts the kiosk anew, or the out-of-service page in a fresh process, as this one is not to be trusted any more. */
export function restart(log: Log, outOfService = false): void {
  if (outOfService && !writeRestarts({ ...readRestarts(), outOfService }, log)) return leave(exitCodes.restartDevice);
  log.error('restart', { outOfService });
  startAnew();
}

/** Whether this start is to show the out-of-service page; asked once a start, the next one tries the kiosk again. */
export function takeOutOfService(log: Log): boolean {
  const restarts = readRestarts();
  if (restarts.outOfService) writeRestarts({ ...restarts, outOfService: false }, log);
  return restarts.outOfService;
}

/** Whether this version of the program does without the graphics process's help; to be asked before the app is ready. */
export function isWithoutGpu(): boolean {
  return readRestarts().withoutGpu === app.getVersion();
}

/** From the next start on this version draws without the graphics process's help; false when that can't be kept. */
export function doWithoutGpu(log: Log): boolean {
  return writeRestarts({ ...readRestarts(), withoutGpu: app.getVersion() }, log);
}
