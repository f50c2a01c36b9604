import type { Paper, PrintReason, SheetRequest } from '../../shared/api.ts';

/** A finished sheet on its way to paper. Carries nothing that tells one visitor from another. */
export interface Sheet {
  readonly pdf: Uint8Array;
  /** The page in millimetres; a roll is as long as what's on it. */
  readonly size: { readonly width: number; readonly height: number };
  /** What it was made of, for a printer that draws it itself. */
  readonly request: SheetRequest;
}

export interface PrintOptions {
  /** The queue's id of the job; by it the job is found again in the spooler after a crash. */
  readonly jobId: string;
  readonly copies: number;
  readonly paper: Paper;
  /** Says that nobody wants the sheet any more. */
  readonly signal: AbortSignal;
}

/** Why something can't be: a word for the visitor's screen, and the spooler's own keyword for staff. */
export interface Cause {
  readonly reason: PrintReason;
  readonly technical: string;
}

export type HandedOver =
  | { readonly ok: true; readonly spoolerJob: string }
  | { readonly ok: false; readonly cause: Cause };

/** What is known of a printer: what keeps it from printing, and what soon may. */
export interface PrinterStatus {
  readonly blocking: Cause | undefined;
  readonly warnings: readonly Cause[];
}

export type SpoolerState =
  | { readonly state: 'done' }
  /** On its way; `waits` when the spooler says that the job itself has to wait. */
  | { readonly state: 'unfinished'; readonly waits?: Cause | undefined }
  | { readonly state: 'failed'; readonly cause: Cause }
  /** The spooler doesn't answer: the job may be anywhere. */
  | { readonly state: 'unanswered'; readonly cause: Cause };

/**
 * Where sheets go. A failure is a value, for the visitor must be told the truth about the paper.
 *
 * A sheet is handed over in two steps, so that a crash in between prints nothing: `print` gives it to the spooler, which
 * holds it; `release`, after the job's id is safe in state.db, lets it go to paper.
 */
export interface Printer {
  /** The printer that `print` prints on. */
  readonly name: string;
  /** The printers there are. */
  list(): Promise<readonly string[]>;
  status(name: string): Promise<PrinterStatus>;
  print(sheet: Sheet, options: PrintOptions): Promise<HandedOver>;
  /** Undefined when the held job is on its way. */
  release(spoolerJob: string): Promise<Cause | undefined>;
  jobStatus(spoolerJob: string): Promise<SpoolerState>;
  /** Takes a job out of the spooler, finished or not, with its document. True when it surely is not there. */
  cancel(spoolerJob: string): Promise<boolean>;
  /** Cancels every job of ours that is over. True when the spooler surely holds none. */
  clear(isOver: (jobId: string) => boolean): Promise<boolean>;
}
