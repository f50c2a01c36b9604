import { runChecklistJobs } from './checklist/run.ts';
import type { Switches } from './command-line.ts';
import { type ContentTask, runContentTask } from './content-packs/run.ts';
import { type DirectoryTask, runDirectoryTask } from './directory/run.ts';
import { leave } from './leave.ts';
import { createLog, type Log } from './log.ts';
import { onUncaught } from './recovery.ts';
import { runPinReset } from './staff/reset-pin.ts';
import { StartError } from './start-error.ts';

/** Does one thing and ends; an error here is the caller's to see, there is no kiosk to bring back. */
function commandMode(
  name: 'checklist' | 'content' | 'directory' | 'pin-reset',
  run: (log: Log) => Promise<number>,
): void {
  const log = createLog((line) => process.stderr.write(line));
  const fail = (error: unknown) => {
    if (error instanceof StartError) return leave(1, error.message);
    log.failure(`${name}-failed`, error);
    leave(1);
  };
  onUncaught(fail);
  run(log).then((code) => leave(code), fail);
}

/** What the switches ask to be done with the directory; undefined for nothing. */
function directoryTask(switches: Switches): DirectoryTask | undefined {
  const { 'directory-import': given, 'directory-export': wanted } = switches;
  if (given !== undefined) return { import: given };
  return wanted === undefined ? undefined : { export: wanted };
}

/** What the switches ask to be done with the content; undefined for nothing. */
function contentTask(switches: Switches): ContentTask | undefined {
  const { 'content-install': given, 'content-roll-back': back } = switches;
  if (given !== undefined) return { install: given };
  return back === undefined ? undefined : { rollBack: back === 'shipped' ? 'shipped' : 'previous' };
}

/** Does the one thing that the switches ask for, instead of running the kiosk, and ends. */
export function runCommand(switches: Switches): void {
  const jobFile = switches['checklist-job'];
  const task = directoryTask(switches);
  const packTask = contentTask(switches);
  if (jobFile !== undefined) commandMode('checklist', (log) => runChecklistJobs(jobFile, log));
  else if (task !== undefined) commandMode('directory', () => runDirectoryTask(task));
  else if (packTask !== undefined) commandMode('content', () => runContentTask(packTask, switches));
  else commandMode('pin-reset', () => Promise.resolve().then(runPinReset));
}
