import { buildChecklist, type Checklist } from '../../shared/checklist/checklist.ts';
import type { Answers } from '../../shared/content/condition.ts';
import type { Guide, Texts } from '../../shared/content/schema.ts';
import type { Directory } from '../../shared/directory/entry.ts';
import { guidance, type Plan } from '../../shared/guide/plan.ts';
import type { ExpectedAnswer } from '../../shared/working-days.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import { builtOnce } from './built-once.ts';
import { useKiosk } from './kiosk-context.tsx';
import { useSession } from './session-context.tsx';

/** Where answers lead on a day: the open question, or the plan. */
export const guidanceOf = builtOnce((answers: Answers, guide: Guide, today: string) => guidance(guide, answers, today));

/** Where the answers lead: the open question, or the plan. */
export function useGuidance() {
  const { content, today } = useKiosk();
  return guidanceOf(useSession().session.answers, content.guide, today);
}

const saidPlan = builtOnce(
  (
    plan: Plan,
    guide: Guide,
    texts: Texts,
    { entries }: Directory,
    language: string,
    expected: ExpectedAnswer | undefined,
  ) => ({ plan, checklist: buildChecklist(guide, plan, texts, { entries, language, expected }) }),
);

/** The plan and its words; undefined while a question is open. */
export function usePlan(): { plan: Plan; checklist: Checklist } | undefined {
  const { content, directory, expected } = useKiosk();
  const { texts, language } = useTexts();
  const result = useGuidance();
  return result.kind === 'plan'
    ? saidPlan(result.plan, content.guide, texts, directory, language, expected)
    : undefined;
}
