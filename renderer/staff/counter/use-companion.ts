import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { CompanionState } from '../../../shared/staff/counter.ts';
import { call } from '../../bridge.ts';
import { plainAnswers } from '../../session/plain-answers.ts';
import { useSession } from '../../session/session-context.tsx';
import type { Counter } from './use-counter.ts';

/** The row at the top of what is scrolled. */
function useTopRow(frame: RefObject<HTMLElement | null>, page: object | undefined): string | undefined {
  const [top, setTop] = useState<{ page: object | undefined; row: string | undefined }>();
  useEffect(() => {
    const scrolled = frame.current?.closest<HTMLElement>('.staff-main');
    if (!scrolled) return undefined;
    scrolled.scrollTop = 0;
    const look = () => {
      const edge = scrolled.getBoundingClientRect().top + scrolled.clientHeight / 4;
      const rows = [...scrolled.querySelectorAll<HTMLElement>('[data-row]')];
      const first =
        scrolled.scrollTop === 0 ? undefined : rows.find((row) => row.getBoundingClientRect().bottom > edge);
      setTop({ page, row: first?.dataset['row'] });
    };
    scrolled.addEventListener('scroll', look);
    return () => scrolled.removeEventListener('scroll', look);
  }, [frame, page]);
  return top?.page === page ? top?.row : undefined;
}

/** Shows the visitor's half on a second display, where there is one, while the counter is open; whether it does. */
export function useCompanion({ counter, page }: Counter, frame: RefObject<HTMLElement | null>): boolean {
  const { text, scheme } = useSession().session;
  const { language, answers, ticked } = counter;
  const [place, setPlace] = useState(page?.place);
  // While the clerk prints, the visitor goes on reading.
  if (page !== undefined && page.place !== place) setPlace(page.place);
  const top = useTopRow(frame, page);
  const [shown, setShown] = useState(false);
  const state = useMemo<CompanionState | undefined>(() => {
    if (language === undefined || place === undefined) return undefined;
    const plain = { documents: [...ticked.documents], steps: [...ticked.steps] };
    return { language, answers: plainAnswers(answers), place, ticked: plain, top, text, scheme };
  }, [language, answers, place, ticked, top, text, scheme]);
  useEffect(() => {
    if (state === undefined) return;
    call('staff:counter-show', state).then(
      (answer) => setShown(answer.shown),
      () => setShown(false),
    );
  }, [state]);
  useEffect(() => () => void call('staff:counter-hide', undefined).catch(() => undefined), []);
  return shown;
}
