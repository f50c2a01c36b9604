import { useCallback, useEffect, useRef, useState } from 'react';
import type { Channel, Input, Output } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';

interface Asked<T> {
  /** What was answered last; undefined until then. */
  readonly answer: T | undefined;
  readonly failed: boolean;
  /** Asks again, as something was changed. */
  readonly again: () => void;
}

/** What the main process answers to a question; the answer before stays until the next is there. */
export function useAsked<C extends Channel>(channel: C, input: Input<C>): Asked<Output<C>> {
  const [state, setState] = useState<{ readonly answer?: Output<C>; readonly failed: boolean }>({ failed: false });
  // Of several questions on their way only the last one's answer counts.
  const last = useRef(0);
  const question = JSON.stringify(input) as string | undefined;
  const again = useCallback(() => {
    last.current += 1;
    const mine = last.current;
    const asked = (question === undefined ? undefined : JSON.parse(question)) as Input<C>;
    void call(channel, asked).then(
      (answer) => mine === last.current && setState({ answer, failed: false }),
      () => mine === last.current && setState((before) => ({ ...before, failed: true })),
    );
  }, [channel, question]);
  useEffect(again, [again]);
  return { answer: state.answer, failed: state.failed, again };
}
