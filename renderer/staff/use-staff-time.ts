import { useEffect, useRef, useState } from 'react';
import { call } from '../bridge.ts';

/** Main hears of staff at the keys at most this often. */
const tellMs = 5000;

/**
 * Tells main that the signed-in clerk is still there, and counts down what main said is left; `onEnd` is called when
 * that time is over or main knows of nobody any more.
 */
export function useStaffTime(onEnd: () => void): number | undefined {
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    let until = Number.POSITIVE_INFINITY;
    let told = Number.NEGATIVE_INFINITY;
    const tell = () => {
      const now = performance.now();
      if (now - told < tellMs) return;
      told = now;
      call('staff:entry-stay', undefined).then(
        (answer) => {
          until = performance.now() + answer.secondsLeft * 1000;
          setSecondsLeft(answer.secondsLeft);
        },
        () => end.current(),
      );
    };
    const count = setInterval(() => {
      const left = Math.ceil((until - performance.now()) / 1000);
      if (left <= 0) end.current();
      else if (Number.isFinite(left)) setSecondsLeft(left);
    }, 1000);
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, tell, { capture: true });
    tell();
    return () => {
      clearInterval(count);
      for (const event of events) window.removeEventListener(event, tell, { capture: true });
    };
  }, []);
  return secondsLeft;
}
