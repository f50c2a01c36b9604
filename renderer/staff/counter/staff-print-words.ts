import type { PrintReason, VisitorSettings } from '../../../shared/api.ts';
import type { PrintRun } from '../../session/print-run.ts';
import { type PrintWords, printWords } from '../../screens/print/print-words.ts';

/** What staff are told of a printer's trouble: what it is and what to do, as nobody else will. */
export function reasonText(reason: PrintReason): string {
  return `staff.printer.reason.${reason}`;
}

function textOf({ state, reason }: PrintRun, printer: VisitorSettings['printer']): string {
  if (state === 'failed') return reasonText(reason ?? 'unknown');
  if (state === 'sent' && reason !== undefined) return reasonText(reason);
  if (state === 'done' && printer === 'file') return 'staff.counter.job.saved';
  return `staff.counter.job.${state}`;
}

/** How far a sheet is, in the words of the clerk: the same states as on the visitor's screen, and no QR code as a way out. */
export function staffPrintWords(run: PrintRun, printer: VisitorSettings['printer']): PrintWords {
  const { icon, tone, wayOn } = printWords(run, printer);
  return { icon, tone, wayOn, text: run.paper === 'no' ? 'staff.counter.job.no-paper' : textOf(run, printer) };
}
