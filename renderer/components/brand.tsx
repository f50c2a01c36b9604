import { useCallback, useEffect, useRef } from 'react';
import { useStaffGate } from '../session/staff-gate.ts';
import { Pictogram } from './pictogram.tsx';

/** How long the logo is held before the staff's way in opens: too long for a chance touch. */
const holdMs = 2000;

/** The key that, held as long, does the same for a clerk's keyboard; on a visitor's screen it does nothing else. */
const holdKey = 'End';

/** The logo. Held for two seconds it leads staff to their PIN; nothing tells visitors so, nor reads it out. */
export function Brand() {
  const { enter } = useStaffGate();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = useCallback(() => clearTimeout(timer.current), []);
  const start = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => enter(), holdMs);
  }, [enter]);
  useEffect(() => {
    const onDown = ({ key, repeat }: KeyboardEvent) => key === holdKey && !repeat && start();
    const onUp = ({ key }: KeyboardEvent) => key === holdKey && stop();
    window.addEventListener('keydown', onDown);
    window.addEventListener('keyup', onUp);
    window.addEventListener('blur', stop);
    return () => {
      stop();
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
      window.removeEventListener('blur', stop);
    };
  }, [start, stop]);
  return (
    <div className="brand" onPointerDown={start} onPointerUp={stop} onPointerLeave={stop} onPointerCancel={stop}>
      <Pictogram name="mark" />
      <span translate="no">Qadam</span>
    </div>
  );
}
