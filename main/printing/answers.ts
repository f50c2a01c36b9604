import {
  type ReadingKind,
  readingKindSchema,
  serviceKindSchema,
  type SheetKind,
  type SheetRequest,
} from '../../shared/api.ts';
import type { Guide } from '../../shared/content/schema.ts';
import { guidance } from '../../shared/guide/plan.ts';
import { readablePlaces } from '../../shared/law/places.ts';

/** Why a sheet can't be made, with a sentence for the command line. */
export interface SheetProblem {
  readonly reason: 'unknown-language' | 'unknown-item' | 'invalid-answers';
  readonly field: string;
  readonly sentence: string;
}

function isReading(kind: SheetKind | undefined): kind is ReadingKind {
  return readingKindSchema.options.some((reading) => reading === kind);
}

/** Whether a sheet is for staff, so that no visitor's page may ask for it. */
export function isForStaff(kind: SheetKind | undefined): boolean {
  return serviceKindSchema.options.some((service) => service === kind);
}

/** A sheet of a place of an act names one that is here; no other sheet names any. */
function itemProblem(guide: Guide, { kind, item }: Pick<SheetRequest, 'kind' | 'item'>): SheetProblem | undefined {
  const known = readablePlaces(guide).some(({ id }) => id === item);
  if (kind === 'law-item' ? known : item === undefined) return undefined;
  const sentence = kind === 'law-item' ? `there is no place "${item}" in an act` : 'only the kind "law-item" has one';
  return { reason: 'unknown-item', field: 'item', sentence };
}

/** What a sheet is counted under: the outcome of its answers, or its kind; undefined when the answers make no plan. */
export function countedAs(guide: Guide, { kind, answers, today }: SheetRequest): string | undefined {
  if (isReading(kind)) return kind;
  const found = guidance(guide, answers, today);
  return found.kind === 'plan' ? found.plan.outcome : undefined;
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
  const item = itemProblem(guide, request);
  if (item !== undefined || isReading(request.kind) || isForStaff(request.kind)) return item;
  const refuse = (sentence: string): SheetProblem => ({ reason: 'invalid-answers', field: 'answers', sentence });
  const unknown = unknownAnswer(guide, request.answers);
  if (unknown !== undefined) return refuse(unknown);
  const result = guidance(guide, request.answers, request.today);
  if (result.kind === 'plan') return undefined;
  return refuse(`the question "${result.open.question.id}" has no valid answer`);
}
