import { useEffect } from 'react';
import type { SheetRequest } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';

/** A sheet's window starts a process of its own: not while somebody still touches, but while they read. */
const waitMs = 1000;

/** Has the sheet drawn ahead that the visitor is likely to print next, so that paper comes at once. */
export function usePreparedSheet(request: SheetRequest | undefined): void {
  useEffect(() => {
    if (request === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const stop = () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', wait);
    };
    const prepare = () => {
      stop();
      // One that could not be drawn ahead is drawn when it is asked for.
      void call('print:prepare', request).catch(() => undefined);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(prepare, waitMs);
    };
    addEventListener('pointerdown', wait);
    wait();
    return stop;
  }, [request]);
}
