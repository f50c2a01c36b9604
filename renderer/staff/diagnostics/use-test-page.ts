import { useEffect, useState } from 'react';
import type { JobState, Paper, PrintReason } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';

const pollMs = 500;

interface TestPage {
  readonly state: JobState;
  readonly reason?: PrintReason | undefined;
}

/** Prints the test page and follows its job until it is over. */
export function useTestPage(): [TestPage | undefined, (language: string, paper: Paper) => void] {
  const [job, setJob] = useState<string>();
  const [page, setPage] = useState<TestPage>();
  const isOver = page?.state === 'done' || page?.state === 'failed';
  useEffect(() => {
    if (job === undefined || isOver) return undefined;
    const timer = setInterval(() => {
      call('print:status', { job }).then(setPage, () => setPage({ state: 'failed', reason: 'unknown' }));
    }, pollMs);
    return () => clearInterval(timer);
  }, [job, isOver]);
  const start = (language: string, paper: Paper) => {
    setPage({ state: 'queued' });
    call('staff:diagnostics-test-page', { language, paper }).then(
      ({ job: started }) => setJob(started),
      () => setPage({ state: 'failed', reason: 'unknown' }),
    );
  };
  return [page, start];
}
