import { useEffect, useState } from 'react';
import type { WorkCalendar } from '../../shared/working-days.ts';
import { call } from '../bridge.ts';

/** The office's working days, read anew each time that they begin to be used: staff may have changed them before. */
export function useWorkdays<Known extends WorkCalendar | undefined>(known: Known, used: boolean): Known | WorkCalendar {
  const [read, setRead] = useState<WorkCalendar>();
  useEffect(() => {
    if (!used) return;
    void call('workdays:calendar', undefined).then(setRead, () => undefined);
  }, [used]);
  return read ?? known;
}
