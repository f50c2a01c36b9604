import { useEffect, useState } from 'react';

const turnMs = 5000;

/** Counts through `count` places, one after the other; holds still while it is not `running`. */
export function useTurn(count: number, running: boolean): number {
  const [index, setIndex] = useState(0);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setIndex((before) => (before + 1) % Math.max(1, count)), turnMs);
    return () => clearInterval(timer);
  }, [count, running]);
  return index;
}
