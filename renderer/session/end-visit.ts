import { call } from '../bridge.ts';
import type { Action } from './session.ts';

/** Whether an action ends a visit, so that nothing of it may be printed any more. */
export function endsVisit({ type }: Action): boolean {
  return type === 'end' || type === 'wipe' || type === 'restart';
}

/** Has everything dropped that the visit has not on paper yet. The main process does so by itself on a reload. */
export function endSession(): void {
  call('print:end-session', undefined).catch(() => undefined);
}
