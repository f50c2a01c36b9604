import type { FoundPrinter } from '../../shared/staff/settings.ts';
import { queueName } from './lp.ts';
import type { Printer } from './printer.ts';

/** Where a system keeps its printers. */
export interface PrinterSource {
  readonly kind: 'cups' | 'windows';
  readonly printer: Pick<Printer, 'list' | 'status'>;
}

/**
 * Every printer that can be chosen on this machine, each with whether it can print now; the folder for files, which
 * always can, comes first. A queue with a name that lp can't be given safely is none of them (docs/printing.md).
 */
export async function foundPrinters(folder: string, { kind, printer }: PrinterSource): Promise<FoundPrinter[]> {
  const names = (await printer.list()).filter((name) => kind !== 'cups' || queueName.test(name));
  const found = await Promise.all(
    names.map(async (name): Promise<FoundPrinter> => {
      const { blocking } = await printer.status(name);
      return { kind, name, folder: null, able: blocking === undefined };
    }),
  );
  return [{ kind: 'file', name: null, folder, able: true }, ...found];
}
