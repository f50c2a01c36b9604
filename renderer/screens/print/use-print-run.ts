import { useCallback, useEffect, useRef } from 'react';
import type { SheetRequest } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';
import { isSettled, type PrintEvent, type PrintRun } from '../../session/print-run.ts';
import { useSession } from '../../session/session-context.tsx';

const pollMs = 500;
let attempts = 0;

type Tell = (event: PrintEvent) => void;

/** Asks how far the job is until it is settled or the screen is left. */
function usePolling(run: PrintRun | undefined, tell: Tell) {
  const { attempt, job } = run ?? {};
  const settled = run === undefined || isSettled(run);
  useEffect(() => {
    if (attempt === undefined || job === undefined || settled) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const ask = () =>
      call('print:status', { job }).then(
        ({ state, reason }) => {
          if (gone) return;
          tell({ type: 'status', attempt, state, reason });
          timer = setTimeout(() => void ask(), pollMs);
        },
        () => !gone && tell({ type: 'lost', attempt }),
      );
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [attempt, job, settled, tell]);
}

/** Prints, and follows what becomes of the last sheet; `tell` hears of it. */
export function usePrinting(run: PrintRun | undefined, tell: Tell) {
  const start = useCallback(
    (request: SheetRequest, again?: string) => {
      attempts += 1;
      const attempt = attempts;
      tell({ type: 'start', attempt, request });
      const started = again === undefined ? call('print:start', request) : call('print:again', { job: again });
      started.then(
        ({ job }) => tell({ type: 'job', attempt, job }),
        () => tell({ type: 'lost', attempt }),
      );
    },
    [tell],
  );

  usePolling(run, tell);

  const confirm = (paper: 'yes' | 'no') => {
    if (run?.job === undefined) return;
    // The visitor is believed even when the answer can't be kept.
    call('print:confirm', { job: run.job, paper }).catch(() => undefined);
    tell({ type: 'paper', attempt: run.attempt, paper });
  };
  return { start, confirm };
}

/**
 * What the visitor's print screen does: the first sheet is begun when the screen is first shown; coming back to it
 * prints nothing.
 */
export function usePrintRun(first: SheetRequest | undefined) {
  const { session, dispatch } = useSession();
  const { print: run } = session;
  const tell = useCallback<Tell>((event) => dispatch({ type: 'print', event }), [dispatch]);
  const { start, confirm } = usePrinting(run, tell);
  const begin = useRef(() => {
    if (run === undefined && first !== undefined) start(first);
  });
  useEffect(() => begin.current(), []);
  return { run, start, confirm };
}
