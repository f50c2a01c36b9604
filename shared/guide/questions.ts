import { type Answers, chosen, holds } from '../content/condition.ts';
import type { Guide, Question } from '../content/schema.ts';

/** A question as it stands for these answers: only the options that apply, and which wording. */
export interface OpenQuestion {
  readonly question: Question;
  readonly options: Question['options'];
  /** Id of the wording variant, undefined for the plain one. */
  readonly variant: string | undefined;
}

/** How far the answers lead: what was asked and answered, and the question that is open, if any. */
export interface Walk {
  /** Answers of questions that were really asked; anything else is left out. */
  readonly answers: Answers;
  readonly asked: readonly OpenQuestion[];
  readonly open: OpenQuestion | undefined;
}

/** The wording variant that applies: the first whose condition holds. */
export function variantOf(variants: Question['variants'], answers: Answers, today: string): string | undefined {
  return variants.find((variant) => holds(variant.when, answers, today))?.id;
}

/** The first option that is neither quiet nor "none of these" tells that a several-choice question has something to ask. */
function worthAsking(question: Question, options: Question['options']): boolean {
  return !question.several || options.some((option) => option.id !== 'none');
}

function isAnswered(open: OpenQuestion, answers: Answers): boolean {
  const options = chosen(answers, open.question.id);
  if (options.length === 0) return false;
  if (!open.question.several && options.length !== 1) return false;
  if (options.length > 1 && options.includes('none')) return false;
  return options.every((option) => open.options.some((known) => known.id === option));
}

/**
 * Walks the questions in order as far as the answers go. Conditions see only answers of questions that were asked,
 * so a changed answer can never leave a stale one behind that still has an effect.
 */
export function walk(guide: Guide, answers: Answers, today: string): Walk {
  const kept: Record<string, string | readonly string[]> = {};
  const asked: OpenQuestion[] = [];
  for (const question of guide.questions) {
    if (!holds(question.when, kept, today)) continue;
    const options = question.options.filter((option) => holds(option.when, kept, today));
    if (!worthAsking(question, options)) continue;
    const open = { question, options, variant: variantOf(question.variants, kept, today) };
    const answer = answers[question.id];
    if (answer === undefined || !isAnswered(open, answers)) return { answers: kept, asked, open };
    kept[question.id] = answer;
    asked.push(open);
  }
  return { answers: kept, asked, open: undefined };
}

/** About how many questions this visitor will see in all, taking each remaining question's commonest answer. */
export function estimateTotal(guide: Guide, answers: Answers, today: string): number {
  const assumed = { ...answers };
  for (;;) {
    const { asked, open } = walk(guide, assumed, today);
    const guess = open?.question.default ?? open?.options[0]?.id;
    if (open === undefined || guess === undefined) return asked.length;
    if (assumed[open.question.id] === guess) return asked.length + 1;
    assumed[open.question.id] = guess;
  }
}
