import type { PrintReason, VisitorSettings } from '../../../shared/api.ts';
import type { PrintRun } from '../../session/print-run.ts';

/** The one way on that a state suggests most; all others stay within reach. */
export type WayOn = 'again' | 'qr' | 'end' | 'answer' | 'wait';

/** A run in words: text id, pictogram, and what to do next. */
export interface PrintWords {
  readonly text: string;
  /** A second sentence, another way out. */
  readonly also?: string;
  readonly icon: string;
  readonly tone: 'busy' | 'done' | 'failed';
  readonly wayOn: WayOn;
}

type Told = 'no-paper' | 'cover-open' | 'jam' | 'offline' | 'no-toner' | 'unknown' | 'interrupted';

/** What a visitor is told of each reason; what only staff could tell apart is one thing. */
const toldOf: Readonly<Record<PrintReason, Told>> = {
  'no-paper': 'no-paper',
  'cover-open': 'cover-open',
  jam: 'jam',
  offline: 'offline',
  'no-toner': 'no-toner',
  unknown: 'unknown',
  timeout: 'unknown',
  'not-rendered': 'unknown',
  cancelled: 'interrupted',
  interrupted: 'interrupted',
};

/** The words name an action each: staff mend the printer and it is tried again, or the QR code does without it. */
const wayOnOf: Readonly<Record<Told, 'again' | 'qr'>> = {
  'no-paper': 'again',
  'cover-open': 'again',
  jam: 'again',
  'no-toner': 'again',
  interrupted: 'again',
  offline: 'qr',
  unknown: 'qr',
};

const busy = { icon: 'hourglass', tone: 'busy', wayOn: 'wait' } as const;

function doneWords(paper: PrintRun['paper'], printer: VisitorSettings['printer']): PrintWords {
  const done = { icon: 'check', tone: 'done', wayOn: 'end' } as const;
  if (printer === 'file') return { ...done, text: 'ui.print.saved' };
  if (paper === 'no') {
    const also = 'ui.print.kept-by-qr';
    return { text: 'ui.print.call-staff', also, icon: 'help', tone: 'failed', wayOn: 'again' };
  }
  if (paper === 'yes') return { ...done, text: 'ui.thanks.title' };
  return { ...done, text: 'ui.print.done', wayOn: 'answer' };
}

/** Says how far a sheet is, never more than the main process knows. */
export function printWords(
  { state, reason, paper }: Pick<PrintRun, 'state' | 'reason' | 'paper'>,
  printer: VisitorSettings['printer'],
): PrintWords {
  const told = toldOf[reason ?? 'unknown'];
  const because = `ui.print.reason.${told}`;
  switch (state) {
    case 'queued':
      return { ...busy, text: 'ui.print.queued' };
    case 'rendering':
      return { ...busy, text: 'ui.print.preparing' };
    case 'sent':
      if (reason === undefined) return { ...busy, text: 'ui.print.printing' };
      return { text: because, icon: 'help', tone: 'failed', wayOn: wayOnOf[told] === 'qr' ? 'qr' : 'wait' };
    case 'done':
      return doneWords(paper, printer);
    case 'failed':
      return { text: because, icon: 'help', tone: 'failed', wayOn: wayOnOf[told] };
  }
}
