import { buildChecklist } from '../../../shared/checklist/checklist.ts';
import { citationGroups } from '../../../shared/checklist/citations.ts';
import type { Answers } from '../../../shared/content/condition.ts';
import type { Guide, Texts } from '../../../shared/content/schema.ts';
import type { DirectoryEntry } from '../../../shared/directory/entry.ts';
import { guidance } from '../../../shared/guide/plan.ts';
import { type OpenQuestion, walk } from '../../../shared/guide/questions.ts';
import type { CounterPlace } from '../../../shared/staff/counter.ts';
import type { ExpectedAnswer } from '../../../shared/working-days.ts';
import { type HalfRow, listRows, outcomeRows, questionRows, sayOf, stepRows } from './half-rows.ts';

/** What the rows of a page are made of, whatever their language. */
export interface CounterPage {
  readonly guide: Guide;
  readonly today: string;
  readonly directory: readonly DirectoryEntry[];
  readonly expected: ExpectedAnswer | undefined;
  readonly answers: Answers;
  readonly place: CounterPlace;
}

/** The question of a page: a named one that was asked, else the one that is open, else the last that was asked. */
export function questionOf({ guide, today, answers, place }: CounterPage): OpenQuestion | undefined {
  if (place.view !== 'question') return undefined;
  const { asked, open } = walk(guide, answers, today);
  return asked.find(({ question }) => question.id === place.question) ?? open ?? asked.at(-1);
}

/** One half of a page in one language; empty for a list that the answers do not lead to yet. */
export function pageRows(page: CounterPage, texts: Texts, language: string): HalfRow[] {
  const { guide, today, answers, place, directory, expected } = page;
  const say = sayOf(texts);
  if (place.view === 'outcomes') return outcomeRows(guide, say);
  const open = questionOf(page);
  if (open !== undefined) return questionRows(open, texts);
  const found = guidance(guide, answers, today);
  if (found.kind === 'question') return [];
  const checklist = buildChecklist(guide, found.plan, texts, { entries: directory, language, expected });
  const step = place.view === 'step' ? checklist.steps.find(({ id }) => id === place.step) : undefined;
  const sourcesOf = (id: string) => found.plan.steps.find((candidate) => candidate.id === id)?.sources ?? [];
  const basisOf = (id: string) => citationGroups(guide, sourcesOf(id), texts);
  return step === undefined ? listRows(checklist, say, basisOf) : stepRows(checklist, step, say, basisOf);
}
