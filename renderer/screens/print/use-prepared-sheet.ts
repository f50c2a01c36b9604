import { useEffect } from 'react';
import type { SheetRequest } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';

/** Has the sheet drawn ahead that the visitor is likely to print next, so that paper comes at once. */
export function usePreparedSheet(request: SheetRequest | undefined): void {
  useEffect(() => {
    // One that could not be drawn ahead is drawn when it is asked for.
    if (request !== undefined) call('print:prepare', request).catch(() => undefined);
  }, [request]);
}
