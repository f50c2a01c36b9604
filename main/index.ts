import { app, Menu } from 'electron';
import { noteStart } from './start-times.ts';
import { asksForCommand, readCommandLine, type Switches } from './command-line.ts';
import { runKiosk } from './kiosk.ts';
import { skipMissingCard } from './graphics-card.ts';
import { exitCodes, leave } from './leave.ts';
import { lockDown, setSwitches } from './lockdown.ts';
import { createLog, fileWriter, type Log } from './log.ts';
import { showOutOfService } from './out-of-service.ts';
import { paths } from './paths.ts';
import { registerScheme } from './protocol.ts';
import { onUncaught, recoverFromError } from './recovery.ts';
import { isWithoutGpu, setSupervised, takeOutOfService } from './restarts.ts';
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

/** Without Chromium's sandbox a hole in it opens the whole machine; that is no state for a kiosk in service. */
function tellWithoutSandbox(log: Log): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) return;
  const root = process.getuid?.() === 0;
  log.warn('sandbox-off', { root });
  const cause = root ? 'Qadam runs as root, and so' : 'Qadam runs';
  process.stdout.write(`${cause} without Chromium's sandbox: for development only, never for a kiosk in service.\n`);
}

/** Runs the kiosk; what it can't start without ends it with a sentence, anything else starts it anew. */
function kioskMode(switches: Switches): void {
  if (!app.requestSingleInstanceLock()) return leave(0);
  const log: Log = createLog(fileWriter(paths.log()));
  if (switches.supervised !== undefined) setSupervised();
  if (isWithoutGpu()) app.commandLine.appendSwitch('disable-gpu');
  skipMissingCard();
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
  // What does one thing and ends is not loaded for a kiosk.
  if (asksForCommand(switches))
    import('./commands.ts').then(
      ({ runCommand }) => runCommand(switches),
      (error: unknown) => leave(1, String(error)),
    );
  else kioskMode(switches);
}
