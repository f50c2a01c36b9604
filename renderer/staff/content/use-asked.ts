import { useCallback, useEffect, useState } from 'react';

/** What main answers to a question that is asked when the screen opens, and anew when `again` is called. */
export function useAsked<T>(ask: () => Promise<T>): { value: T | undefined; failed: boolean; again: () => void } {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState(false);
  // A new object each time, so that asking again is asking something else.
  const [question, setQuestion] = useState({ ask });
  useEffect(() => {
    let gone = false;
    question.ask().then(
      (answer) => !gone && setValue(answer),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [question]);
  const again = useCallback(() => setQuestion({ ask }), [ask]);
  return { value, failed, again };
}
