import type { Answers } from './condition.ts';
import type { Guide } from './schema.ts';
import { type OpenQuestion, type Walk, walk } from '../guide/questions.ts';

/** The answers that a question can be given: one option each, or every combination where several may be chosen. */
export function answersTo({ question, options }: OpenQuestion): (string | string[])[] {
  const ids = options.map((option) => option.id);
  if (!question.several) return ids;
  const real = ids.filter((id) => id !== 'none');
  const combinations: (string | string[])[] = ids.includes('none') ? ['none'] : [];
  for (let bits = 1; bits < 1 << real.length; bits += 1) {
    combinations.push(real.filter((_, index) => (bits >> index) & 1));
  }
  return combinations;
}

/** What meets whoever goes every way through the questions. */
export interface WalkVisitor {
  question(open: OpenQuestion, answers: Answers): void;
  end(answers: Answers): void;
}

/** Goes every way through the questions on a day and calls the visitor at each question and each end. */
export function walkAll(guide: Guide, today: string, visitor: WalkVisitor): void {
  const from = ({ open, answers }: Walk): void => {
    if (open === undefined) return visitor.end(answers);
    visitor.question(open, answers);
    for (const answer of answersTo(open)) {
      const next = walk(guide, { ...answers, [open.question.id]: answer }, today);
      // An answer that is not taken would be asked for again and again.
      if (next.open?.question.id !== open.question.id) from(next);
    }
  };
  from(walk(guide, {}, today));
}

/** Every complete set of answers on a day. */
export function allAnswers(guide: Guide, today: string): Answers[] {
  const found: Answers[] = [];
  walkAll(guide, today, { question: () => {}, end: (answers) => void found.push(answers) });
  return found;
}
