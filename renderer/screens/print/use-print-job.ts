import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SheetRequest } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { usePlan } from '../../session/use-plan.ts';

export type JobState = 'rendering' | 'done' | 'failed';

/** Makes the sheet when the screen opens, and again when asked. Says "done" only when the main process does. */
export function usePrintJob() {
  const { language } = useTexts();
  const { settings, today } = useKiosk();
  const answers = usePlan()?.plan.answers;
  const [state, setState] = useState<JobState>('rendering');
  const current = useRef(0);
  const request = useMemo((): SheetRequest | undefined => {
    if (answers === undefined) return undefined;
    const plain = Object.entries(answers).map(([id, value]) => [id, typeof value === 'string' ? value : [...value]]);
    return { language, second: settings.second, paper: settings.paper, answers: Object.fromEntries(plain), today };
  }, [answers, language, settings, today]);

  const start = useCallback(() => {
    if (request === undefined) return;
    current.current += 1;
    const job = current.current;
    const finish = (next: JobState) => job === current.current && setState(next);
    setState('rendering');
    call('sheet:print', request).then(
      (result) => finish(result.ok ? 'done' : 'failed'),
      () => finish('failed'),
    );
  }, [request]);

  const begin = useRef(start);
  useEffect(() => begin.current(), []);
  return { state, request, start };
}
