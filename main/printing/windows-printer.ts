import type { WebContentsPrintOptions } from 'electron';
import type { Cause, PrintOptions, Printer, PrinterStatus, Sheet } from './printer.ts';
import { statusOf } from './reasons.ts';

/** What Electron says of a printer, as far as we read it. */
interface SystemPrinter {
  readonly name: string;
  readonly options?: unknown;
}

interface Needs {
  readonly name: string;
  readonly printers: () => Promise<readonly SystemPrinter[]>;
  /** Draws the sheet in a hidden window and prints that; resolves with why not. */
  readonly printPage: (sheet: Sheet, options: WebContentsPrintOptions) => Promise<string | undefined>;
  readonly timeoutMs?: number;
}

const micronsPerMm = 1000;

/** What Electron is told: no dialog, the page's real size (without one it takes A4), no margins of its own. */
export function electronPrintOptions(name: string, { size }: Sheet, { copies }: PrintOptions): WebContentsPrintOptions {
  return {
    silent: true,
    deviceName: name,
    copies,
    printBackground: true,
    margins: { marginType: 'none' },
    pageSize: {
      width: Math.round(size.width * micronsPerMm),
      height: Math.round(size.height * micronsPerMm),
    },
  };
}

/**
 * Prints through Windows. Electron answers when the system's spooler has taken the sheet and says nothing after that,
 * nor can a job be held, found again or cancelled: "done" means "handed to Windows" here. See docs/printing.md.
 */
export function createWindowsPrinter({ name, printers, printPage, timeoutMs = 30_000 }: Needs): Printer {
  async function status(asked: string): Promise<PrinterStatus> {
    const found = (await printers()).find((printer) => printer.name === asked);
    if (found === undefined) return { blocking: { reason: 'offline', technical: 'printer-missing' }, warnings: [] };
    return statusOf(reasonsOf(found));
  }
  return {
    name,
    status,
    list: async () => (await printers()).map((printer) => printer.name),
    async print(sheet, options) {
      const fail = (technical: string, reason: Cause['reason'] = 'unknown') =>
        ({ ok: false, cause: { reason, technical } }) as const;
      let timer: NodeJS.Timeout | undefined;
      // Electron has lost the answer more than once (electron#25801, #50431).
      const timeout = new Promise<string>((resolve) => {
        timer = setTimeout(resolve, timeoutMs, 'windows-timeout');
      });
      const failure = await Promise.race([printPage(sheet, electronPrintOptions(name, sheet, options)), timeout]);
      clearTimeout(timer);
      if (failure === undefined) return { ok: true, spoolerJob: options.jobId };
      return fail(failure, failure === 'windows-timeout' ? 'timeout' : 'unknown');
    },
    release: () => Promise.resolve(undefined),
    jobStatus: () => Promise.resolve({ state: 'done' }),
    cancel: () => Promise.resolve(true),
    clear: () => Promise.resolve(true),
  };
}

function reasonsOf({ options }: SystemPrinter): string[] {
  if (typeof options !== 'object' || options === null || !('printer-state-reasons' in options)) return [];
  return String(options['printer-state-reasons']).split(',');
}
