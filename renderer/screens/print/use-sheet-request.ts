import { useMemo } from 'react';
import type { SheetKind, SheetRequest } from '../../../shared/api.ts';
import type { Plan } from '../../../shared/guide/plan.ts';
import type { ExpectedAnswer } from '../../../shared/working-days.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { plainAnswers } from '../../session/plain-answers.ts';
import { placeOf } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { usePlan } from '../../session/use-plan.ts';

/** Outcomes where one walk through the questions may serve several people. */
const familyOutcomes = ['contract-family', 'contract-child'];

/** What a request says of the day on which the papers are handed in. */
export const handInOf = (expected: ExpectedAnswer | undefined): Pick<SheetRequest, 'handIn'> =>
  expected === undefined ? {} : { handIn: expected.handIn };

/** What may be printed besides the checklist. */
export function printChoices(plan: Pick<Plan, 'outcome' | 'documents'>) {
  return {
    forms: plan.documents.some((document) => document.id === 'application'),
    people: familyOutcomes.includes(plan.outcome),
  };
}

/**
 * The requests for the sheets of the visitor's plan, or for the sheet to read that was chosen; each is the same object
 * while nothing changes. Undefined where there is nothing to print.
 */
export function useSheetRequest() {
  const { language } = useTexts();
  const { settings, today, expected } = useKiosk();
  const plan = usePlan()?.plan;
  const { session } = useSession();
  const { people } = session;
  const place = placeOf(session);
  const reading = place.screen === 'print' ? place.reading : undefined;
  return useMemo(() => {
    const common = { language, second: settings.second, paper: settings.paper, today, ...handInOf(expected) };
    if (reading !== undefined) {
      const request: SheetRequest = { ...common, answers: {}, ...reading };
      return {
        choices: { forms: false, people: false },
        reading: reading.kind,
        first: request,
        requestFor: () => request,
      };
    }
    if (plan === undefined) return undefined;
    const choices = printChoices(plan);
    const requestOf = (kind: SheetKind): SheetRequest => ({
      ...common,
      answers: plainAnswers(plan.answers),
      kind,
      people: choices.people ? people : 1,
    });
    const requests: Partial<Record<SheetKind, SheetRequest>> = {
      'application-ru': requestOf('application-ru'),
      'application-kk': requestOf('application-kk'),
    };
    const first = requestOf('checklist');
    return { choices, reading: undefined, first, requestFor: (kind: SheetKind) => requests[kind] ?? first };
  }, [plan, reading, language, settings, today, expected, people]);
}
