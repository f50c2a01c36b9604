import { useEffect } from 'react';
import type { SheetRequest } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';

/** A sheet's window starts a process of its own: not while the screen that asks for it is still to be painted. */
const waitMs = 500;

/** Has the sheet drawn ahead that the visitor is likely to print next, so that paper comes at once. */
export function usePreparedSheet(request: SheetRequest | undefined): void {
  useEffect(() => {
    if (request === undefined) return undefined;
    // One that could not be drawn ahead is drawn when it is asked for.
    const timer = setTimeout(() => void call('print:prepare', request).catch(() => undefined), waitMs);
    return () => clearTimeout(timer);
  }, [request]);
}
