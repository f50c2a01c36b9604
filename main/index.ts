import { app, Menu } from 'electron';
import { noteStart } from './start-times.ts';
import { runChecklistJobs } from './checklist/run.ts';
import { readCommandLine, type Switches } from './command-line.ts';
import { type ContentTask, runContentTask } from './content-packs/run.ts';
import { type DirectoryTask, runDirectoryTask } from './directory/run.ts';
import { runKiosk } from './kiosk.ts';
import { exitCodes, leave } from './leave.ts';
import { lockDown, setSwitches } from './lockdown.ts';
import { createLog, fileWriter, type Log } from './log.ts';
import { showOutOfService } from './out-of-service.ts';
import { paths } from './paths.ts';
import { registerScheme } from './protocol.ts';
import { onUncaught, recoverFromError } from './recovery.ts';
import { isWithoutGpu, setSupervised, takeOutOfService } from './restarts.ts';
import { runPinReset } from './staff/reset-pin.ts';
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

/** Without Chromium's sandbox a hole in it opens the whole machine; that is no state for a kiosk in service. */
function tellWithoutSandbox(log: Log): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) return;
  const root = process.getuid?.() === 0;
  log.warn('sandbox-off', { root });
  const cause = root ? 'Qadam runs as root, and so' : 'Qadam runs';
  process.stdout.write(`${cause} without Chromium's sandbox: for development only, never for a kiosk in service.\n`);
}

/** What the switches ask to be done with the content; undefined for nothing. */
function contentTask(switches: Switches): ContentTask | undefined {
  const { 'content-install': given, 'content-roll-back': back } = switches;
  if (given !== undefined) return { install: given };
  return back === undefined ? undefined : { rollBack: back === 'shipped' ? 'shipped' : 'previous' };
}

/** Runs the kiosk; what it can't start without ends it with a sentence, anything else starts it anew. */
function kioskMode(switches: Switches): void {
  if (!app.requestSingleInstanceLock()) return leave(0);
  const log: Log = createLog(fileWriter(paths.log()));
  if (switches.supervised !== undefined) setSupervised();
  if (isWithoutGpu()) app.commandLine.appendSwitch('disable-gpu');
  tellWithoutSandbox(log);
  const isOutOfService = switches['out-of-service'] !== undefined || takeOutOfService(log);
  const recover = (error: unknown) => {
    if (error instanceof StartError) {
      log.error('not-started', { sentence: error.message });
      process.stderr.write(`${error.message}\n`);
      return void showOutOfService(log, switches).catch(() => leave(exitCodes.restartDevice));
    }
    if (!isOutOfService) return recoverFromError(error, log);
    log.failure('crashed', error);
    leave(exitCodes.restartDevice);
  };
  onUncaught(recover);
  const run = isOutOfService ? showOutOfService(log, switches) : runKiosk(switches, log);
  run.catch(recover);
}

noteStart('main-first-line');
const commandLine = readCommandLine(process.argv);
if (!commandLine.ok) leave(1, commandLine.sentence);
else {
  prepareApp();
  const { switches } = commandLine;
  const jobFile = switches['checklist-job'];
  const task = directoryTask(switches);
  const packTask = contentTask(switches);
  if (jobFile !== undefined) commandMode('checklist', (log) => runChecklistJobs(jobFile, log));
  else if (task !== undefined) commandMode('directory', () => runDirectoryTask(task));
  else if (packTask !== undefined) commandMode('content', () => runContentTask(packTask, switches));
  else if (switches['reset-pin'] !== undefined) commandMode('pin-reset', () => Promise.resolve().then(runPinReset));
  else kioskMode(switches);
}
