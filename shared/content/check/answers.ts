import type { Answers } from '../condition.ts';
import type { Guide } from '../schema.ts';
import { guidance, matchingOutcomes, type Plan } from '../../guide/plan.ts';
import type { Finding } from '../model.ts';
import { walkAll } from '../walks.ts';

/** Days on which every way is gone: an ordinary one, one in the campaign, the first of a year. */
const walkDays = ['2026-11-22', '2026-10-10', '2027-01-01'];

/** What some visitor met on some day, as "kind id". */
type Met = Set<string>;

function meetPlan(met: Met, plan: Plan): void {
  met.add(`outcome ${plan.outcome}`);
  for (const step of plan.steps) {
    met.add(`step ${step.id}`);
    for (const note of step.notes) met.add(`note ${step.id}/${note}`);
    for (const document of step.documents) met.add(`paper ${step.id}/${document}`);
    for (const difference of step.differences) met.add(`difference ${difference}`);
  }
  for (const { id, variant } of plan.documents) {
    met.add(`document ${id}`);
    if (variant !== undefined) met.add(`variant ${id}/${variant}`);
  }
  for (const notice of plan.notices) met.add(`notice ${plan.outcome}/${notice}`);
}

/** Everything that some visitor should meet, with the file it stands in. */
function expected(guide: Guide): { key: string; place: string }[] {
  const list = (file: string, keys: string[]) => keys.map((key) => ({ key, place: `assets/content/${file}.yaml` }));
  return [
    ...guide.questions.flatMap(({ id, options, variants }) =>
      list('questions', [
        `question ${id}`,
        ...options.map((option) => `option ${id}/${option.id}`),
        ...variants.map((variant) => `variant ${id}/${variant.id}`),
      ]),
    ),
    ...guide.steps.flatMap(({ id, notes, documents }) =>
      list('steps', [
        `step ${id}`,
        ...notes.map((note) => `note ${id}/${note.id}`),
        ...documents.map((document) => `paper ${id}/${document}`),
      ]),
    ),
    ...guide.documents.flatMap(({ id, variants }) =>
      list('documents', [`document ${id}`, ...variants.map((variant) => `variant ${id}/${variant.id}`)]),
    ),
    ...guide.outcomes.flatMap(({ id, notices }) =>
      list('outcomes', [`outcome ${id}`, ...notices.map((notice) => `notice ${id}/${notice.id}`)]),
    ),
    ...guide.differences.flatMap(({ id }) => list('differences', [`difference ${id}`])),
  ];
}

function deadEnds(guide: Guide, answers: Answers, today: string, examples: Map<string, string>): boolean {
  const outcomes = matchingOutcomes(guide, answers, today).map((outcome) => outcome.id);
  if (outcomes.length === 1) return false;
  const reason = outcomes.length === 0 ? 'no outcome' : `${outcomes.length} outcomes (${outcomes.join(', ')})`;
  if (!examples.has(reason)) examples.set(reason, `${JSON.stringify(answers)} on ${today}`);
  return true;
}

/** Goes every way on several days: one outcome for each, and nothing that nobody ever meets. */
export function checkAnswers(
  guide: Guide,
  days: readonly string[] = walkDays,
): { findings: Finding[]; answerSets: number } {
  const met: Met = new Set();
  const examples = new Map<string, string>();
  let answerSets = 0;
  for (const today of days) {
    walkAll(guide, today, {
      question: ({ question, options, variant }) => {
        met.add(`question ${question.id}`);
        if (variant !== undefined) met.add(`variant ${question.id}/${variant}`);
        for (const option of options) met.add(`option ${question.id}/${option.id}`);
        if (options.length === 0) examples.set(`the question "${question.id}" without an option`, today);
      },
      end: (answers) => {
        answerSets += 1;
        if (deadEnds(guide, answers, today, examples)) return;
        const reached = guidance(guide, answers, today);
        if (reached.kind === 'plan') {
          meetPlan(met, reached.plan);
          if (reached.plan.steps.length === 0) examples.set(`"${reached.plan.outcome}" without a step`, today);
        }
      },
    });
  }
  const dead = [...examples].map(([reason, example]) => ({
    place: 'assets/content/outcomes.yaml',
    reason: `the answers ${example} lead to ${reason}`,
    mend: 'Make the conditions so that exactly one outcome holds',
  }));
  // While some ways end nowhere, what lies behind them is not met either.
  const unmet =
    dead.length > 0
      ? []
      : expected(guide)
          .filter(({ key }) => !met.has(key))
          .map(({ key, place }) => ({
            place,
            reason: `nobody ever meets the ${key.replace(' ', ' "')}"`,
            mend: 'Mend its condition or take it out',
          }));
  return { findings: [...dead, ...unmet], answerSets };
}
