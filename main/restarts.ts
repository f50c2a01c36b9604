import { readFileSync, writeFileSync } from 'node:fs';
import { app } from 'electron';
import { z } from 'zod';
import { allowAttempt } from './attempts.ts';
import { leave } from './leave.ts';
import type { Log } from './log.ts';
import { paths } from './paths.ts';

const restartLimit = { most: 3, withinMs: 5 * 60_000 };

const restartsSchema = z.strictObject({
  times: z.array(z.number()).max(100),
  /** Whether the next start shows the out-of-service page and nothing else. */
  outOfService: z.boolean(),
});
type Restarts = z.infer<typeof restartsSchema>;

function readRestarts(): Restarts {
  try {
    return restartsSchema.parse(JSON.parse(readFileSync(paths.restarts(), 'utf8')));
  } catch {
    return { times: [], outOfService: false }; // missing, or damaged by the very crash that is being counted
  }
}

function writeRestarts(restarts: Restarts): void {
  writeFileSync(paths.restarts(), JSON.stringify(restarts));
}

/** Ends the kiosk so that it comes back: a service manager starts it again by itself, else it does so on its own. */
export function startAnew(): void {
  if (process.env['NOTIFY_SOCKET'] === undefined) app.relaunch();
  leave(0);
}

/**
 * Starts the kiosk anew, at most three times in five minutes; beyond that the next start shows the page that says it is
 * out of service. That is kept in a file, as a service manager passes no switches on.
 */
export function restart(log: Log): void {
  const { allowed, history } = allowAttempt(readRestarts().times, Date.now(), restartLimit);
  try {
    writeRestarts({ times: history, outOfService: !allowed });
  } catch (error) {
    log.failure('restarts-not-counted', error);
    leave(1); // what can't be counted could go on for ever
    return;
  }
  log.error('restart', { allowed });
  startAnew();
}

/** Whether this start is to show the out-of-service page; asked once a start, the next one tries the kiosk again. */
export function takeOutOfService(): boolean {
  const { outOfService } = readRestarts();
  if (outOfService) writeRestarts({ times: [], outOfService: false });
  return outOfService;
}
