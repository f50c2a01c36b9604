import { useEffect, useState } from 'react';
import type { Output } from '../../shared/api.ts';
import { call } from '../bridge.ts';

const usualMs = 5000;

const isSame = (a: PrinterState, b: PrinterState) => a.able === b.able && a.reason === b.reason;

type PrinterState = Output<'print:able'>;

/** Whether to offer printing, and what it may fail for: able until the main process says that the printer can't. */
export function usePrinterAble(askMs = usualMs): PrinterState {
  const [state, setState] = useState<PrinterState>({ able: true });
  useEffect(() => {
    let gone = false;
    const ask = () =>
      call('print:able', undefined).then(
        (answer) => !gone && setState((before) => (isSame(before, answer) ? before : answer)),
        () => undefined,
      );
    void ask();
    const timer = setInterval(() => void ask(), askMs);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [askMs]);
  return state;
}
