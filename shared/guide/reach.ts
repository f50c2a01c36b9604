import { type Answers, chosen } from '../content/condition.ts';
import type { Guide } from '../content/schema.ts';
import { matchingOutcomes } from './plan.ts';
import { type OpenQuestion, walk } from './questions.ts';

/** A way to an outcome. */
export interface Reach {
  /** Complete: the guide makes a plan of them. */
  readonly answers: Answers;
  /** Questions that were not answered before. */
  readonly filled: readonly string[];
  /** Those of them that another answer to would lead to the same outcome, too: they are to be asked. */
  readonly assumed: readonly string[];
}

/** An answer that was given weighs more than any number of guesses. */
const weights = { guess: 1, given: 100 };

/** The answers to a question, one option each, with what each of them costs. */
function candidates(open: OpenQuestion, given: Answers): { value: string | readonly string[]; cost: number }[] {
  const { question, options } = open;
  // What is not offered on this way can't be kept.
  const kept = chosen(given, question.id).filter((id) => options.some((option) => option.id === id));
  const usual = question.default ?? options[0]?.id;
  const single = options.map(({ id }) => ({ value: question.several ? [id] : id, ids: [id] }));
  const several = question.several && kept.length > 1 ? [{ value: kept, ids: kept }] : [];
  return [...several, ...single].map(({ value, ids }) => {
    if (kept.length > 0) return { value, cost: ids.join() === kept.join() ? 0 : weights.given };
    return { value, cost: ids.join() === usual ? 0 : weights.guess };
  });
}

/**
 * The way to an outcome on a day that changes the fewest of the given answers, and of those that were not given takes
 * the fewest other than the commonest. Undefined for an outcome that no answers lead to.
 */
function cheapestAnswers(guide: Guide, outcome: string, today: string, given: Answers): Answers | undefined {
  // By cost: the ways to go on from. Costs are small whole numbers, so that the cheapest way is found without sorting.
  const open: Answers[][] = [[{}]];
  for (let cost = 0; cost < open.length; cost += 1) {
    for (const way of open[cost] ?? []) {
      const reached = walk(guide, way, today);
      if (reached.open === undefined) {
        if (leadsTo(guide, outcome, reached.answers, today)) return reached.answers;
        continue;
      }
      const { id } = reached.open.question;
      for (const { value, cost: more } of candidates(reached.open, given)) {
        (open[cost + more] ??= []).push({ ...way, [id]: value });
      }
    }
  }
  return undefined;
}

function leadsTo(guide: Guide, outcome: string, answers: Answers, today: string): boolean {
  return matchingOutcomes(guide, answers, today).some(({ id }) => id === outcome);
}

/** Whether another answer to this question leads to the same outcome with all the others as they are. */
function isAssumed(
  guide: Guide,
  { question, options }: OpenQuestion,
  { outcome, answers, today }: { outcome: string; answers: Answers; today: string },
): boolean {
  const now = chosen(answers, question.id);
  return options.some(({ id }) => {
    if (now.includes(id)) return false;
    const { open, answers: kept } = walk(guide, { ...answers, [question.id]: question.several ? [id] : id }, today);
    return open === undefined && leadsTo(guide, outcome, kept, today);
  });
}

/**
 * A set of answers that leads to the outcome on a day ("YYYY-MM-DD"), as near to the given ones as there is, and which
 * of them only were assumed. Undefined for an outcome that no answers lead to.
 */
export function reach(guide: Guide, outcome: string, today: string, given: Answers = {}): Reach | undefined {
  const answers = cheapestAnswers(guide, outcome, today, given);
  if (answers === undefined) return undefined;
  const { asked } = walk(guide, answers, today);
  const filled = asked.filter(({ question }) => given[question.id] === undefined);
  const assumed = filled.filter((open) => isAssumed(guide, open, { outcome, answers, today }));
  const ids = (list: typeof asked) => list.map(({ question }) => question.id);
  return { answers, filled: ids(filled), assumed: ids(assumed) };
}
