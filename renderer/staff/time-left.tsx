import { createContext, useContext } from 'react';
import { useStaff } from './staff-context.tsx';

/** Seconds until staff are signed out if nobody touches anything. */
export const SecondsLeftContext = createContext<number | undefined>(undefined);

/** Only the last minute is worth looking at. */
const tellFrom = 60;

/** Warns before staff are signed out. */
export function TimeLeft() {
  const { say } = useStaff();
  const seconds = useContext(SecondsLeftContext);
  if (seconds === undefined || seconds > tellFrom) return null;
  return <span className="staff-time">{say('staff.time-left', { seconds })}</span>;
}
