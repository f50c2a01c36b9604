import type { Answers } from '../shared/content/condition.ts';
import type { Guide } from '../shared/content/schema.ts';
import { matchingOutcomes } from '../shared/guide/plan.ts';
import { completeAnswers, parseAnswers } from './answers.ts';
import { allAnswers } from '../shared/content/walks.ts';

/**
 * The visitor whose sheet stands for an outcome when an office prints stock: the commonest of those it is for, as the
 * command line gives answers; what is not given takes the guide's default. `docs/printing.md` lists them.
 */
export const typicalVisitors: Readonly<Record<string, readonly string[]>> = {
  contract: ['status=foreigner-temporary', 'contract=imputed'],
  'contract-child': [
    'who=child',
    'child-age=6-14',
    'born-abroad=yes',
    'status=foreigner-temporary',
    'contract=imputed',
  ],
  'contract-family': ['who=family', 'status=foreigner-temporary', 'contract=imputed'],
  'no-contract': ['status=foreigner-temporary', 'contract=none'],
  'listed-disease': ['status=foreigner-temporary', 'contract=none', 'listed-disease=yes'],
  egov: ['status=foreigner-permanent', 'ground=moved'],
  paper: ['status=foreigner-permanent', 'category=pensioner'],
  institution: ['who=ward', 'institution=care-home'],
  emergency: ['emergency=yes'],
  'unknown-status': ['status=unknown'],
};

/** One set of complete answers for each outcome: its typical visitor's, or the first way through the questions to it. */
export function stockAnswers(guide: Guide, today: string): Map<string, Answers> {
  const stock = new Map<string, Answers>();
  const add = (answers: Answers) => {
    const [outcome] = matchingOutcomes(guide, answers, today);
    if (outcome !== undefined && !stock.has(outcome.id)) stock.set(outcome.id, answers);
  };
  for (const { id } of guide.outcomes) {
    const given = typicalVisitors[id];
    if (given !== undefined) add(completeAnswers(guide, parseAnswers(guide, given), today).answers);
  }
  if (stock.size < guide.outcomes.length) for (const answers of allAnswers(guide, today)) add(answers);
  return new Map(guide.outcomes.flatMap(({ id }) => (stock.has(id) ? [[id, stock.get(id) ?? {}]] : [])));
}
