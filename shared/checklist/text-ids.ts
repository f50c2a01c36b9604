import type { Guide } from '../content/schema.ts';
import { citationIds, factIds } from '../content/text-ids.ts';
import type { Plan } from '../guide/plan.ts';

/** Every text that a plan is put into words with, each once; besides them only those that a language comes with. */
export function planTextIds(guide: Guide, plan: Plan): string[] {
  const { outcome, documents, steps, notices, refusal, complaint } = plan;
  const cited = new Set([...plan.citations, ...steps.flatMap((step) => step.sources)]);
  return [
    ...new Set([
      `outcome.${outcome}.title`,
      `outcome.${outcome}.summary`,
      ...documents.flatMap(({ id, variant }) => {
        const key = variant === undefined ? `document.${id}` : `document.${id}.${variant}`;
        return [`${key}.name`, `${key}.detail`];
      }),
      ...steps.flatMap(({ id, actions, notes, facts }) => [
        `step.${id}.title`,
        ...Array.from({ length: actions }, (_, index) => `step.${id}.do.${index + 1}`),
        ...notes.map((note) => `note.${note}`),
        ...factIds(facts),
      ]),
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
