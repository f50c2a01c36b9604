import { useMemo } from 'react';
import { buildChecklist, type Checklist } from '../../shared/checklist/checklist.ts';
import { guidance, type Plan } from '../../shared/guide/plan.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import { useKiosk } from './kiosk-context.tsx';
import { useSession } from './session-context.tsx';

/** Where the answers lead: the open question, or the plan. */
export function useGuidance() {
  const { content, today } = useKiosk();
  const { answers } = useSession().session;
  return useMemo(() => guidance(content.guide, answers, today), [content.guide, answers, today]);
}

/** The plan and its words; undefined while a question is open. */
export function usePlan(): { plan: Plan; checklist: Checklist } | undefined {
  const { content, directory, expected } = useKiosk();
  const { texts, language } = useTexts();
  const result = useGuidance();
  return useMemo(
    () =>
      result.kind === 'plan'
        ? {
            plan: result.plan,
            checklist: buildChecklist(content.guide, result.plan, texts, {
              entries: directory.entries,
              language,
              expected,
            }),
          }
        : undefined,
    [result, content.guide, texts, directory, language, expected],
  );
}
