import type { Guide } from '../content/schema.ts';
import { citationIds, documentIds, factIds, stepIds } from '../content/text-ids.ts';
import type { Plan } from '../guide/plan.ts';

/** Every text that a plan is put into words with, each once; besides them only those that a language comes with. */
export function planTextIds(guide: Guide, plan: Plan): string[] {
  const { outcome, documents, steps, notices, refusal, complaint } = plan;
  const cited = new Set([...plan.citations, ...steps.flatMap((step) => step.sources)]);
  return [
    ...new Set([
      `outcome.${outcome}.title`,
      `outcome.${outcome}.summary`,
      ...documents.flatMap(({ id, variant }) => documentIds(id, variant)),
      ...steps.flatMap((step) => stepIds(step, step.notes)),
      ...factIds(plan.facts),
      ...notices.map((notice) => `notice.${notice}`),
      ...refusal.map((rule) => `refusal.${rule}`),
      ...complaint.map((rule) => `complaint.${rule}`),
      'footer.basis',
      'source.checked',
      ...citationIds({ acts: guide.acts, sources: guide.sources.filter(({ id }) => cited.has(id)) }),
    ]),
  ];
}
