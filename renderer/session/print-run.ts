import type { JobState, PrintReason, SheetRequest } from '../../shared/api.ts';

/** What became of the sheet that the visitor asked for last. Lives as long as the visit. */
export interface PrintRun {
  /** Tells this run's answers from those to an earlier one. */
  readonly attempt: number;
  readonly request: SheetRequest;
  readonly job: string | undefined;
  readonly state: JobState;
  readonly reason: PrintReason | undefined;
  /** What the visitor said to "did the paper come out?". */
  readonly paper: 'yes' | 'no' | undefined;
}

export type PrintEvent =
  | { readonly type: 'start'; readonly attempt: number; readonly request: SheetRequest }
  | { readonly type: 'job'; readonly attempt: number; readonly job: string }
  /** The main process took no job, or no longer knows it. */
  | { readonly type: 'lost'; readonly attempt: number }
  | {
      readonly type: 'status';
      readonly attempt: number;
      readonly state: JobState;
      readonly reason: PrintReason | undefined;
    }
  | { readonly type: 'paper'; readonly attempt: number; readonly paper: 'yes' | 'no' };

const order: readonly JobState[] = ['queued', 'rendering', 'sent', 'done', 'failed'];

/** Whether nothing more will become of it. */
export function isSettled({ state }: Pick<PrintRun, 'state'>): boolean {
  return state === 'done' || state === 'failed';
}

/** What an event makes of a run. Answers to an earlier run change nothing, and no state ever moves back. */
export function reducePrintRun(run: PrintRun | undefined, event: PrintEvent): PrintRun | undefined {
  if (event.type === 'start') {
    const { attempt, request } = event;
    return { attempt, request, job: undefined, state: 'queued', reason: undefined, paper: undefined };
  }
  if (run?.attempt !== event.attempt) return run;
  switch (event.type) {
    case 'job':
      return { ...run, job: event.job };
    case 'lost':
      return isSettled(run) ? run : { ...run, state: 'failed', reason: 'unknown' };
    case 'status': {
      const { state, reason } = event;
      if (isSettled(run) || order.indexOf(state) < order.indexOf(run.state)) return run;
      // An unchanged status is no event: the page is not drawn twice a second for nothing.
      return state === run.state && reason === run.reason ? run : { ...run, state, reason };
    }
    case 'paper':
      return run.state === 'done' && run.paper === undefined ? { ...run, paper: event.paper } : run;
  }
}
