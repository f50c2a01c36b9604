import { openStateDatabase } from '../../../main/database/open.ts';
import { StateStore } from '../../../main/database/state-store.ts';
import type { Cause, Printer, SpoolerState } from '../../../main/printing/printer.ts';
import { PrintQueue } from '../../../main/printing/queue.ts';
import type { Rendered } from '../../../main/printing/sheet.ts';
import { sheetRequestSchema } from '../../../shared/api.ts';
import { quietLog } from '../support/quiet-log.ts';

export const request = sheetRequestSchema.parse({
  language: 'tg',
  second: 'ru',
  paper: 'a4',
  answers: {},
  today: '2026-11-22',
});
export const drawn: Rendered = { ok: true, pdf: new Uint8Array([1]), size: { width: 210, height: 297 } };
export const noPaper: Cause = { reason: 'no-paper', technical: 'media-empty-error' };

/** A spooler whose answers a test sets, and which notes what it was told. */
export class FakePrinter implements Printer {
  readonly name = 'fake';
  readonly told: string[] = [];
  blocking: Cause | undefined;
  job: SpoolerState = { state: 'done' };
  refused: Cause | undefined;
  clearing = true;
  list = () => Promise.resolve(['fake']);
  status = () => Promise.resolve({ blocking: this.blocking, warnings: [] });
  print: Printer['print'] = (_sheet, { copies }) => {
    this.told.push(`print ${copies}`);
    return Promise.resolve({ ok: true, spoolerJob: '7' });
  };
  release = (job: string) => {
    this.told.push(`release ${job}`);
    return Promise.resolve(this.refused);
  };
  jobStatus = () => Promise.resolve(this.job);
  cancel = () => Promise.resolve(true);
  clear: Printer['clear'] = () => {
    this.told.push('clear');
    return Promise.resolve(this.clearing);
  };
}

export const memoryStore = () => new StateStore(openStateDatabase(':memory:'));

/** The queue with everything around it made up. */
export function openFake({ store = memoryStore(), printer = new FakePrinter() } = {}) {
  const { log, lines } = quietLog();
  let render = (): Promise<Rendered> => Promise.resolve(drawn);
  const queue = new PrintQueue({
    store,
    renderer: {
      render: () => render(),
      forget: () => {
        printer.told.push('forget');
        return Promise.resolve();
      },
    },
    printer: () => printer,
    copies: () => 2,
    limits: () => ({ renderingMs: 20_000, sentMs: 120_000, pollMs: 250 }),
    count: (outcome) => store.count('2026-11-22', 'print', outcome),
    countFailure: (reason) => store.count('2026-11-22', 'print-failed', reason),
    today: () => '2026-11-22',
    log,
  });
  return { queue, store, printer, lines, renderBy: (next: typeof render) => (render = next) };
}
