import { count } from '../bridge.ts';

/** Counts how often each outcome was reached: an outcome's id and nothing else. */
export function useCountOutcome() {
  return (outcome: string) => count('outcome', outcome);
}
