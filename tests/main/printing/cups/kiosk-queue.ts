import { onTestFinished } from 'vitest';
import { openStateDatabase } from '../../../../main/database/open.ts';
import { StateStore } from '../../../../main/database/state-store.ts';
import { createCupsPrinter } from '../../../../main/printing/cups-printer.ts';
import { PrintQueue } from '../../../../main/printing/queue.ts';
import { sheetRequestSchema } from '../../../../shared/api.ts';
import { Cups } from '../../../support/cups.ts';
import { until } from '../../../support/until.ts';
import { quietLog } from '../../support/quiet-log.ts';

export const request = sheetRequestSchema.parse({
  language: 'tg',
  second: 'ru',
  paper: 'a4',
  answers: {},
  today: '2026-11-22',
});

/** What the sheet window would have drawn; CUPS only looks at its first bytes. */
export const pdf = Buffer.from(`%PDF-1.4\n${'a sheet '.repeat(20_000)}\n%%EOF\n`);

/** A cupsd of its own for one test. */
export async function startCups(): Promise<Cups> {
  const cups = await Cups.start();
  onTestFinished(() => cups.close());
  return cups;
}

/** The kiosk's queue on a real CUPS; only the drawing of the sheet is left out. */
export function openKioskQueue(cups: Cups, { queue = 'office', sentMs = 60_000, store = memoryStore() } = {}) {
  const { log, lines } = quietLog();
  const server = { socket: cups.socket };
  const prints = new PrintQueue({
    store,
    renderer: {
      render: () => Promise.resolve({ ok: true, pdf, size: { width: 210, height: 297 } }),
      forget: () => Promise.resolve(),
    },
    printer: () => createCupsPrinter({ queue, server }),
    copies: () => 2,
    limits: () => ({ renderingMs: 10_000, sentMs, pollMs: 50 }),
    count: (outcome) => store.count('2026-11-22', 'print', outcome),
    countFailure: (reason) => store.count('2026-11-22', 'print-failed', reason),
    today: () => '2026-11-22',
    log,
  });
  onTestFinished(() => prints.close());
  const reaches = (job: string, state: string, reason?: string) =>
    until(
      () => `${state} ${reason ?? ''}; it is ${JSON.stringify(prints.view(job))}, ${JSON.stringify(lines)}`,
      () => {
        const view = prints.view(job);
        return view?.state === state && view.reason === reason;
      },
    );
  return { prints, store, lines, reaches };
}

export const memoryStore = () => new StateStore(openStateDatabase(':memory:'));
