import { app, Menu } from 'electron';
import { runChecklistJobs } from './checklist/run.ts';
import { readCommandLine, type Switches } from './command-line.ts';
import { type DirectoryTask, runDirectoryTask } from './directory/run.ts';
import { runKiosk } from './kiosk.ts';
import { leave } from './leave.ts';
import { lockDown, setSwitches } from './lockdown.ts';
import { createLog, fileWriter, type Log } from './log.ts';
import { showOutOfService } from './out-of-service.ts';
import { paths } from './paths.ts';
import { registerScheme } from './protocol.ts';
import { onUncaught } from './recovery.ts';
import { restart, takeOutOfService } from './restarts.ts';
import { StartError } from './start-error.ts';

/** What must be so before Electron is ready, in both modes. */
function prepareApp(): void {
  // Chromium refuses to run as root with its sandbox; every window asks for it, too (Electron checklist item 4).
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  setSwitches();
  registerScheme();
  lockDown();
  Menu.setApplicationMenu(null);
}

/** Does one thing and ends; an error here is the caller's to see, there is no kiosk to bring back. */
function commandMode(name: 'checklist' | 'directory', run: (log: Log) => Promise<number>): void {
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

/** Runs the kiosk; what it can't start without ends it with a sentence, anything else starts it anew. */
function kioskMode(switches: Switches): void {
  if (!app.requestSingleInstanceLock()) return leave(0);
  const log: Log = createLog(fileWriter(paths.log()));
  const isOutOfService = switches['out-of-service'] !== undefined || takeOutOfService();
  const recover = (error: unknown) => {
    if (error instanceof StartError) {
      log.error('not-started', { sentence: error.message });
      process.stderr.write(`${error.message}\n`);
      return void showOutOfService(log, switches['window-size']).catch(() => leave(1));
    }
    log.failure('crashed', error);
    if (isOutOfService) return leave(1);
    restart(log);
  };
  onUncaught(recover);
  app.on('child-process-gone', (_event, { type, reason }) => log.error('process-gone', { type, reason }));
  const run = isOutOfService ? showOutOfService(log, switches['window-size']) : runKiosk(switches, log);
  run.catch(recover);
}

const commandLine = readCommandLine(process.argv);
if (!commandLine.ok) leave(1, commandLine.sentence);
else {
  prepareApp();
  const { switches } = commandLine;
  const jobFile = switches['checklist-job'];
  const task = directoryTask(switches);
  if (jobFile !== undefined) commandMode('checklist', (log) => runChecklistJobs(jobFile, log));
  else if (task !== undefined) commandMode('directory', () => runDirectoryTask(task));
  else kioskMode(switches);
}
