import type { SignIn } from '../../../shared/staff/entry.ts';
import { call } from '../../bridge.ts';

/**
 * What main says to a PIN; undefined when it says nothing. Whoever left the pad before the answer came is signed out
 * again: main would keep a session open that no page knows of.
 */
export async function tryPin(pin: string, isHere: () => boolean): Promise<SignIn | 'left' | undefined> {
  const answer = await call('staff:entry-sign-in', { pin }).catch(() => undefined);
  if (isHere()) return answer;
  if (answer?.ok === true) await call('staff:entry-sign-out', undefined).catch(() => undefined);
  return 'left';
}
