import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { app } from 'electron';
import { z } from 'zod';
import type { Log } from './log.ts';
import { paths } from './paths.ts';

/** When the machine was switched on, in milliseconds of the wall clock, whose corrections may move it a little. */
const bootTime = () => Date.now() - uptime() * 1000;
const sameBootMs = 60_000;

const noteSchema = z.strictObject({ noCardSince: z.number() });

/** Whether an earlier start since the machine was switched on noted that it has no graphics card. */
function isNoted(): boolean {
  try {
    const { noCardSince } = noteSchema.parse(JSON.parse(readFileSync(paths.graphicsCard(), 'utf8')));
    return Math.abs(noCardSince - bootTime()) < sameBootMs;
  } catch {
    return false; // no note, or one that can't be read: the card is looked for
  }
}

/**
 * Has Chromium not look for a graphics card where this machine is known to have none: its graphics process would fail
 * once or twice before it draws without, 0.1 to 0.3 s of each start. To be called before the app is ready.
 */
export function skipMissingCard(): void {
  if (isNoted()) app.commandLine.appendSwitch('disable-gpu');
}

/** Notes for the next starts what this one found, if it looked; to be called when something has been drawn. */
export function noteCard(log: Log): void {
  if (app.commandLine.hasSwitch('disable-gpu')) return;
  try {
    const drawsWithout = app.getGPUFeatureStatus().gpu_compositing === 'disabled_software';
    if (drawsWithout) writeFileSync(paths.graphicsCard(), JSON.stringify({ noCardSince: bootTime() }));
    else rmSync(paths.graphicsCard(), { force: true });
  } catch (error) {
    log.failure('graphics-card-not-noted', error);
  }
}
