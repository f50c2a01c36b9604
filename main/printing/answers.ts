import type { SheetRequest } from '../../shared/api.ts';
import type { Guide } from '../../shared/content/schema.ts';
import { guidance } from '../../shared/guide/plan.ts';

/** Why a sheet can't be made, with a sentence for the command line. */
export interface SheetProblem {
  readonly reason: 'unknown-language' | 'invalid-answers';
  readonly field: string;
  readonly sentence: string;
}

function unknownAnswer(guide: Guide, answers: SheetRequest['answers']): string | undefined {
  for (const [id, given] of Object.entries(answers)) {
    const question = guide.questions.find((candidate) => candidate.id === id);
    if (question === undefined) return `there is no question "${id}"`;
    const options = typeof given === 'string' ? [given] : given;
    const unknown = options.find((option) => !question.options.some((known) => known.id === option));
    if (unknown !== undefined) return `the question "${id}" has no option "${unknown}"`;
  }
  return undefined;
}

/**
 * What is wrong with a request, undefined when the guide makes a plan of it. Answers of questions that are not asked
 * are no problem: the guide leaves them out, as it does when a visitor changes an earlier answer.
 */
export function sheetProblem(guide: Guide, request: Omit<SheetRequest, 'paper'>): SheetProblem | undefined {
  for (const field of ['language', 'second'] as const) {
    if (!guide.languages.some((language) => language.id === request[field])) {
      return { reason: 'unknown-language', field, sentence: `there is no language "${request[field]}"` };
    }
  }
  const refuse = (sentence: string): SheetProblem => ({ reason: 'invalid-answers', field: 'answers', sentence });
  const unknown = unknownAnswer(guide, request.answers);
  if (unknown !== undefined) return refuse(unknown);
  const result = guidance(guide, request.answers, request.today);
  if (result.kind === 'plan') return undefined;
  return refuse(`the question "${result.open.question.id}" has no valid answer`);
}
