import { call, count } from '../bridge.ts';
import { forgetVisit } from './visit-memory.ts';

/**
 * What is to be done besides wiping the session itself, once for every end of a visit: what was looked up is forgotten,
 * and the main process drops what the visit has not on paper yet, and whatever lies in the page's storage. It does so by
 * itself on a reload. `stop` is where a visit without a list came to its end.
 */
export function endSession(stop: string | undefined): void {
  forgetVisit();
  call('print:end-session', undefined).catch(() => undefined);
  if (stop !== undefined) count('stop', stop);
}
