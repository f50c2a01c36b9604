import { useMemo } from 'react';
import type { SheetKind, SheetRequest } from '../../../shared/api.ts';
import type { Plan } from '../../../shared/guide/plan.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { usePlan } from '../../session/use-plan.ts';

/** Outcomes where one walk through the questions may serve several people. */
const familyOutcomes = ['contract-family', 'contract-child'];

/** What may be printed besides the checklist. */
export function printChoices(plan: Pick<Plan, 'outcome' | 'documents'>) {
  return {
    forms: plan.documents.some((document) => document.id === 'application'),
    people: familyOutcomes.includes(plan.outcome),
  };
}

/** The request for each sheet of the visitor's plan, the same object while nothing changes; undefined while there is none. */
export function useSheetRequest() {
  const { language } = useTexts();
  const { settings, today } = useKiosk();
  const plan = usePlan()?.plan;
  const { people } = useSession().session;
  return useMemo(() => {
    if (plan === undefined) return undefined;
    const choices = printChoices(plan);
    const plain = Object.entries(plan.answers).map(([id, value]) => [
      id,
      typeof value === 'string' ? value : [...value],
    ]);
    const common = { second: settings.second, paper: settings.paper, answers: Object.fromEntries(plain), today };
    const requestFor = (kind: SheetKind): SheetRequest => ({
      language,
      ...common,
      kind,
      people: choices.people ? people : 1,
    });
    const requests: Readonly<Record<SheetKind, SheetRequest>> = {
      checklist: requestFor('checklist'),
      'application-ru': requestFor('application-ru'),
      'application-kk': requestFor('application-kk'),
    };
    return { choices, requests };
  }, [plan, language, settings, today, people]);
}
