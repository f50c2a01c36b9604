import { useMemo } from 'react';
import type { SheetKind, SheetRequest } from '../../../shared/api.ts';
import type { Plan } from '../../../shared/guide/plan.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { placeOf } from '../../session/session.ts';
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

/** The request for a sheet of the visitor's plan, or for the sheet to read that was chosen; undefined without either. */
export function useSheetRequest() {
  const { language } = useTexts();
  const { settings, today } = useKiosk();
  const plan = usePlan()?.plan;
  const { session } = useSession();
  const { people } = session;
  const place = placeOf(session);
  const reading = place.screen === 'print' ? place.reading : undefined;
  return useMemo(() => {
    const common = { language, second: settings.second, paper: settings.paper, today };
    if (reading !== undefined) {
      const request: SheetRequest = { ...common, answers: {}, ...reading };
      return { choices: { forms: false, people: false }, reading: reading.kind, requestOf: () => request };
    }
    if (plan === undefined) return undefined;
    const choices = printChoices(plan);
    const plain = Object.entries(plan.answers).map(([id, value]) => [
      id,
      typeof value === 'string' ? value : [...value],
    ]);
    const requestOf = (kind: SheetKind): SheetRequest => ({
      ...common,
      answers: Object.fromEntries(plain),
      kind,
      people: choices.people ? people : 1,
    });
    return { choices, reading: undefined, requestOf };
  }, [plan, reading, language, settings, today, people]);
}
