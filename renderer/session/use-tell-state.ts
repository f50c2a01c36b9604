import { useEffect, useRef } from 'react';
import { call } from '../bridge.ts';

/** Has the main process know whether a visit is on; of a page that is just loaded it takes that there is none. */
export function useTellState(on: boolean): void {
  const told = useRef(false);
  useEffect(() => {
    if (told.current === on) return;
    told.current = on;
    call('visit:state', { on }).catch(() => undefined);
  }, [on]);
}
