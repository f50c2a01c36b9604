import { useEffect, useState } from 'react';
import { useStart } from './kiosk-context.tsx';
import { patienceOf, startIdleTimer } from './idle-timer.ts';
import { placeOf } from './session.ts';
import { useVisit } from './session-context.tsx';

const signsOfLife = ['pointerdown', 'keydown'] as const;

/**
 * Lets the phase's time run, on the page's touches and keys. While the warning stands only its button counts, so that a
 * brush of the sleeve cannot keep a stranger's answers on the screen. Gives the warning's seconds, whole and left.
 */
export function useIdle(): { seconds: number; secondsLeft: number } {
  const { settings } = useStart();
  const { visit, dispatch } = useVisit();
  const { phase } = visit;
  const seconds = patienceOf(phase, placeOf(visit.session).screen, settings);
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    if (seconds === undefined) return undefined;
    const isWarning = phase === 'warning';
    const timer = startIdleTimer({
      seconds,
      onSecond: (secondsLeft) => isWarning && setLeft(secondsLeft),
      onQuiet: () => dispatch({ type: 'quiet' }),
    });
    if (!isWarning) for (const sign of signsOfLife) window.addEventListener(sign, timer.touch, { capture: true });
    return () => {
      timer.stop();
      setLeft(undefined);
      for (const sign of signsOfLife) window.removeEventListener(sign, timer.touch, { capture: true });
    };
  }, [phase, seconds, dispatch]);
  return { seconds: seconds ?? 0, secondsLeft: left ?? seconds ?? 0 };
}
