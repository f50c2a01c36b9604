import { useEffect, useRef, useState } from 'react';
import { createIdleTimer, type IdleState } from './idle-timer.ts';

interface IdleInput {
  readonly idleSeconds: number;
  readonly warningSeconds: number;
  readonly onEnd: () => void;
}

/** Runs the idle timer on the page's touches and keys. */
export function useIdle({ idleSeconds, warningSeconds, onEnd }: IdleInput) {
  const [state, setState] = useState<IdleState>({ kind: 'active' });
  const timer = useRef<ReturnType<typeof createIdleTimer>>(undefined);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);
  useEffect(() => {
    const running = createIdleTimer({
      idleSeconds,
      warningSeconds,
      onState: setState,
      onEnd: () => {
        end.current();
        running.goOn();
      },
    });
    timer.current = running;
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, running.touch, { capture: true });
    return () => {
      running.stop();
      for (const event of events) window.removeEventListener(event, running.touch, { capture: true });
    };
  }, [idleSeconds, warningSeconds]);
  return { state, goOn: () => timer.current?.goOn() };
}
