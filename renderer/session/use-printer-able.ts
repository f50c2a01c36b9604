import { useEffect, useState } from 'react';
import { call } from '../bridge.ts';

const askMs = 5000;

/** Whether to offer printing: true until the main process says that the printer can't. */
export function usePrinterAble(): boolean {
  const [able, setAble] = useState(true);
  useEffect(() => {
    let gone = false;
    const ask = () =>
      call('print:able', undefined).then(
        (answer) => !gone && setAble(answer.able),
        () => undefined,
      );
    void ask();
    const timer = setInterval(() => void ask(), askMs);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, []);
  return able;
}
