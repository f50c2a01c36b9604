import type { LanguageContent, Output, SheetRequest, VisitorSettings } from '../../shared/api.ts';
import { buildChecklist, type Checklist } from '../../shared/checklist/checklist.ts';
import { fill, text } from '../../shared/checklist/texts.ts';
import { guidance } from '../../shared/guide/plan.ts';
import type { Texts } from '../../shared/content/schema.ts';
import type { DirectoryEntry } from '../../shared/directory/entry.ts';
import { expectedAnswer, noCalendar, type WorkCalendar } from '../../shared/working-days.ts';

/** One language of the sheet. */
export interface SheetColumn {
  readonly language: string;
  readonly checklist: Checklist;
  readonly texts: Texts;
  readonly say: (id: string, values?: Readonly<Record<string, string | number>>) => string;
  /** English and further languages are marked as an unofficial translation. */
  readonly translated: boolean;
}

/** All that a sheet shows: one or two languages of the same plan. */
export interface SheetData {
  readonly columns: readonly SheetColumn[];
  readonly paper: SheetRequest['paper'];
  /** A sheet for each of them, numbered when they are more than one. */
  readonly people: number;
  readonly today: string;
  readonly version: string;
  readonly office: VisitorSettings['office'];
}

export interface SheetInput {
  readonly request: SheetRequest;
  readonly content: Output<'content:guide'>;
  readonly languages: readonly LanguageContent[];
  readonly office: VisitorSettings['office'];
  /** The office's entries; without them the sheet names no places. */
  readonly directory?: readonly DirectoryEntry[];
  /** The office's working days; without them the sheet tells no day of an answer. */
  readonly workdays?: WorkCalendar;
}

/** The sheet of a request. Undefined when the answers do not lead to a plan yet. */
export function buildSheet(input: SheetInput): SheetData | undefined {
  const { request, content, languages, office, directory = [], workdays = noCalendar } = input;
  const { guide } = content;
  const result = guidance(guide, request.answers, request.today);
  if (result.kind === 'question') return undefined;
  const expected = expectedAnswer(request.handIn, workdays);
  const columns = languages.map(
    ({ language, texts }): SheetColumn => ({
      language,
      texts,
      checklist: buildChecklist(guide, result.plan, texts, { entries: directory, language, expected }),
      say: (id, values = {}) => fill(text(texts, id), values),
      translated: guide.languages.find((candidate) => candidate.id === language)?.main === false,
    }),
  );
  const { paper, people = 1, today } = request;
  return { columns, paper, people, today, version: content.version, office };
}
