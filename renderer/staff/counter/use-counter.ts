import { useCallback, useMemo, useReducer, useState } from 'react';
import type { SheetKind, SheetRequest } from '../../../shared/api.ts';
import type { Answers } from '../../../shared/content/condition.ts';
import { guidance } from '../../../shared/guide/plan.ts';
import { expectedAt } from '../../../shared/working-days.ts';
import { count } from '../../bridge.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { plainAnswers } from '../../session/plain-answers.ts';
import type { PrintEvent } from '../../session/print-run.ts';
import { useSession } from '../../session/session-context.tsx';
import { useLanguageContent } from '../../session/use-language-content.ts';
import { useWorkdays } from '../../session/use-workdays.ts';
import { handInOf, printChoices } from '../../screens/print/use-sheet-request.ts';
import { usePrinting } from '../../screens/print/use-print-run.ts';
import { localDay, localMinutes } from '../../today.ts';
import { countedBy } from './counted-by.ts';
import { beginCounter, type CounterAction, reduceCounter } from './counter-session.ts';
import { type CounterPage, pageRows, questionOf } from './page-rows.ts';
import { twinRows } from './twin-rows.ts';

/** The clerk's work with one visitor, and all that is shown of it. */
export function useCounter() {
  const { content, settings, directory, workdays: known } = useKiosk();
  const { session } = useSession();
  const { guide } = content;
  const [{ today, minutes }] = useState(() => ({ today: localDay(), minutes: localMinutes() }));
  const workdays = useWorkdays(known, true);
  const [counter, send] = useReducer(reduceCounter, undefined, () => {
    const planned = guidance(guide, session.answers, today).kind === 'plan';
    return beginCounter(session, { second: settings.second, paper: settings.paper, planned });
  });
  const { answers, place, beside, language = beside, paper, people } = counter;
  const tell = useCallback((event: PrintEvent) => send({ type: 'print', event }), []);
  const { start, confirm } = usePrinting(counter.print, tell);

  const plan = useMemo(() => {
    const found = guidance(guide, answers, today);
    return found.kind === 'plan' ? found.plan : undefined;
  }, [guide, answers, today]);

  const outcomeOf = (given: Answers) => {
    const found = guidance(guide, given, today);
    return found.kind === 'plan' ? found.plan.outcome : undefined;
  };
  const dispatch = (action: CounterAction) => {
    for (const counted of countedBy(counter, action, outcomeOf)) count(counted.counter, counted.key);
    send(action);
  };

  const expected = useMemo(() => expectedAt(today, minutes, workdays), [today, minutes, workdays]);
  const page = useMemo<CounterPage | undefined>(() => {
    if (place.view === 'languages' || place.view === 'print') return undefined;
    return { guide, today, directory: directory.entries, expected, answers, place };
  }, [guide, today, directory, expected, answers, place]);
  const first = useLanguageContent(language);
  const second = useLanguageContent(beside);
  const rows = useMemo(() => {
    if (page === undefined || first === undefined || second === undefined) return [];
    return twinRows(pageRows(page, first.texts, language), pageRows(page, second.texts, beside));
  }, [page, first, second, language, beside]);

  const choices = plan && printChoices(plan);
  const requestFor = (kind: SheetKind): SheetRequest | undefined =>
    plan && {
      language,
      second: beside,
      paper,
      today,
      ...handInOf(expected),
      answers: plainAnswers(plan.answers),
      kind,
      people: choices?.people === true ? people : 1,
    };
  return {
    counter,
    dispatch,
    guide,
    today,
    plan,
    page,
    rows,
    languages: { visitor: language, staff: beside },
    /** The question on the page, where it is one. */
    question: page && questionOf(page),
    /** Answers that were only assumed to questions that are really asked on this way. */
    assumed: counter.assumed.filter((id) => plan !== undefined && plan.answers[id] !== undefined),
    choices,
    print: (kind: SheetKind) => {
      const request = requestFor(kind);
      if (request === undefined) return;
      start(request);
      dispatch({ type: 'go', place: { view: 'print' } });
    },
    /** The last sheet once more, exactly as it was. */
    reprint: () => {
      const { print } = counter;
      if (print !== undefined) start(print.request, print.job);
    },
    confirm,
  };
}

export type Counter = ReturnType<typeof useCounter>;
