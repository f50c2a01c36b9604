import type { Settings } from '../../shared/settings.ts';

import type { Switches } from '../command-line.ts';
import type { StateStore } from '../database/state-store.ts';
import { type Count, localDay } from '../ipc/count.ts';
import type { Log } from '../log.ts';
import { paths } from '../paths.ts';
import { createCupsPrinter } from './cups-printer.ts';
import { cupsServer } from './cups-server.ts';
import { createFilePrinter } from './file-printer.ts';
import { windowsPrinters } from './system-printer.ts';
import type { Printer } from './printer.ts';
import { PrintQueue } from './queue.ts';
import type { SheetRenderer } from './sheet.ts';
import { createWindowsPrinter } from './windows-printer.ts';

interface Needs {
  readonly store: StateStore;
  readonly renderer: SheetRenderer;
  readonly settings: () => Settings;
  readonly switches: Switches;
  readonly count: Count;
  readonly log: Log;
}

const renderingMs = 20_000;
const pollMs = 250;
const keptDays = 30;

/** The queue of this kiosk, on the printer that the settings name at the moment. */
export function openQueue({ store, renderer, settings, switches, count, log }: Needs): PrintQueue {
  store.forgetJobs(localDay(new Date(Date.now() - keptDays * 86_400_000)));
  const printer = (): Printer => {
    const { kind, name, folder } = settings().printer;
    if (kind === 'cups' && name !== null) return createCupsPrinter({ queue: name, server: cupsServer() });
    if (kind === 'windows' && name !== null) return windowsPrinter(name, renderer);
    return createFilePrinter(switches['checklist-folder'] ?? folder ?? paths.sheets(), log);
  };
  return new PrintQueue({
    store,
    renderer,
    printer,
    copies: () => settings().copies,
    limits: () => ({ renderingMs, sentMs: settings().printSeconds * 1000, pollMs }),
    count: (outcome) => count('print', outcome),
    countFailure: (reason) => count('print-failed', reason),
    today: () => localDay(new Date()),
    log,
  });
}

function windowsPrinter(name: string, renderer: SheetRenderer): Printer {
  return createWindowsPrinter({
    name,
    printers: windowsPrinters,
    async printPage({ request }, options) {
      const failure = await renderer.withPage(
        request,
        (page) =>
          new Promise<{ ok: boolean; reason: string }>((resolve) => {
            page.print(options, (ok, reason) => resolve({ ok, reason }));
          }),
      );
      return failure.ok ? undefined : failure.reason;
    },
  });
}
