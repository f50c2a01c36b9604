import { useCallback, useEffect, useRef, useState } from 'react';

interface Asked<T> {
  readonly answer: T | undefined;
  /** Main did not answer the last time. */
  readonly failed: boolean;
  readonly ask: () => void;
}

/** What main answers, asked for when the screen opens and whenever `ask` is called; the latest question counts. */
export function useAnswer<T>(load: () => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<T>();
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);
  const ask = useCallback(() => {
    latest.current += 1;
    const question = latest.current;
    load().then(
      (given) => {
        if (question !== latest.current) return;
        setAnswer(given);
        setFailed(false);
      },
      () => question === latest.current && setFailed(true),
    );
  }, [load]);
  useEffect(ask, [ask]);
  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );
  return { answer, failed, ask };
}
