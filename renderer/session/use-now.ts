import { useEffect, useState } from 'react';

const stepMs = 30_000;

/** The moment by the kiosk's clock, moving on while it is shown. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), stepMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
