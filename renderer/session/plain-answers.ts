import type { SheetRequest } from '../../shared/api.ts';
import type { Answers } from '../../shared/content/condition.ts';

/** Answers as they cross the process border. */
export function plainAnswers(answers: Answers): SheetRequest['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [id, typeof value === 'string' ? value : [...value]]),
  );
}
