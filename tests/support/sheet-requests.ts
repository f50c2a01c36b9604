import type { Paper, SheetRequest } from '../../shared/api.ts';
import { buildChecklist } from '../../shared/checklist/checklist.ts';
import { allAnswers } from '../../shared/content/walks.ts';
import { guide, languages, planOf, textsOf } from './content.ts';
import { linesOf } from './personas.ts';

const today = '2026-11-22';
export const outcomes: string[] = guide.outcomes.map(({ id }) => id);
export const papers: readonly Paper[] = ['a4', '80mm', '58mm'];

/** For each outcome the answers that give most to read. */
function fullestAnswers(): Map<string, SheetRequest['answers']> {
  const fullest = new Map<string, { letters: number; answers: SheetRequest['answers'] }>();
  for (const answers of allAnswers(guide, today)) {
    const checklist = buildChecklist(guide, planOf(answers, today), textsOf('ru'));
    const letters = linesOf(checklist).join('').length;
    if (letters > (fullest.get(checklist.outcome)?.letters ?? 0)) {
      fullest.set(checklist.outcome, { letters, answers: answers as SheetRequest['answers'] });
    }
  }
  return new Map([...fullest].map(([outcome, { answers }]) => [outcome, answers]));
}

const fullest = fullestAnswers();

/** A request for an outcome's fullest checklist. */
export function requestOf(outcome: string, change: Partial<SheetRequest>): SheetRequest {
  const answers = fullest.get(outcome);
  if (answers === undefined) throw new Error(`no answers lead to the outcome "${outcome}"`);
  return { language: 'ru', second: 'kk', paper: 'a4', answers, today, ...change };
}

/** Every language with every outcome on every paper; Russian and Kazakh take turns beside the other languages. */
export function everySheet(): { outcome: string; request: SheetRequest }[] {
  return languages.flatMap((language, row) =>
    outcomes.flatMap((outcome, column) => {
      const turn = (row + column) % 2 === 0 ? 'ru' : 'kk';
      const second = language === 'ru' ? 'kk' : language === 'kk' ? 'ru' : turn;
      return papers.map((paper) => ({ outcome, request: requestOf(outcome, { language, second, paper }) }));
    }),
  );
}
