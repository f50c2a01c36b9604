import type { SheetRequest } from '../../shared/api.ts';
import { citationGroups } from '../../shared/checklist/citations.ts';
import { buildChecklist } from '../../shared/checklist/checklist.ts';
import { fill, text } from '../../shared/checklist/texts.ts';
import type { FormLanguage, FormLine, Guide, Texts } from '../../shared/content/schema.ts';
import type { Plan } from '../../shared/guide/plan.ts';

/** A piece of a line: words, or room to write or tick. */
export type FormPart = { readonly words: string } | { readonly mark: 'line' | 'short' | 'box' };

/** A line of the application. `rows` are the places to write or tick under it, one part list each. */
export interface FormRow {
  readonly id: string;
  readonly look: FormLine['look'];
  readonly parts: readonly FormPart[];
  readonly rows: readonly (readonly FormPart[])[];
  /** In the visitor's language; empty where nothing is to be explained. */
  readonly explained: string;
}

/** The blank application: the registrar's words on the left, the visitor's on the right. */
export interface FormData {
  readonly paper: SheetRequest['paper'];
  readonly formLanguage: FormLanguage;
  readonly language: string;
  readonly rows: readonly FormRow[];
  readonly people: number;
  readonly title: string;
  readonly lead: string;
  /** What a reader must know of this paper, in the visitor's language. */
  readonly foot: readonly string[];
}

interface FormInput {
  readonly guide: Guide;
  readonly plan: Plan;
  readonly version: string;
  readonly request: Pick<SheetRequest, 'paper' | 'language'>;
  readonly formLanguage: FormLanguage;
  readonly people: number;
  /** The visitor's texts and those of the form's language. */
  readonly texts: Texts;
  readonly formTexts: Texts;
}

/** Splits the words of a line at its room to write. */
export function formParts(words: string): FormPart[] {
  return words.split(/(\{\{(?:line|short|box)\}\})/).flatMap((piece): FormPart[] => {
    const mark = /^\{\{(line|short|box)\}\}$/.exec(piece)?.[1];
    if (mark === 'line' || mark === 'short' || mark === 'box') return [{ mark }];
    return piece.trim() === '' ? [] : [{ words: piece.trim() }];
  });
}

function isLine(part: FormPart): boolean {
  return 'mark' in part && part.mark === 'line';
}

function rowsOf(line: FormLine, parts: readonly FormPart[], { people }: FormInput, papers: readonly FormPart[][]) {
  if (line.each === 'document') return { parts, rows: papers };
  if (line.each !== 'person') return { parts, rows: [] };
  const rows = Array.from({ length: people }, (_, index): FormPart[] => [
    ...(people > 1 ? [{ words: `${index + 1}.` }] : []),
    { mark: 'line' },
  ]);
  return { parts: parts.filter((part) => !isLine(part)), rows };
}

/** The application for a plan. Nothing is filled in: a plan knows no names, and the paper is the visitor's own. */
export function buildForm(input: FormInput): FormData {
  const { guide, plan, version, request, formLanguage, people, texts, formTexts } = input;
  const asked = new Set(plan.documents.map((document) => document.id));
  const lines = guide.form.filter(({ document }) => document === undefined || asked.has(document));
  const { documents } = buildChecklist(guide, plan, formTexts);
  const rows = lines.map((line): FormRow => {
    const papers = documents
      .filter((document) => !line.except.includes(document.id))
      .map((document): FormPart[] => [{ mark: 'box' }, { words: document.name }]);
    return {
      id: line.id,
      look: line.look,
      ...rowsOf(line, formParts(line.words[formLanguage]), input, papers),
      explained: line.explained ? text(texts, `form.explain.${line.id}`) : '',
    };
  });
  const cited = new Set(lines.flatMap((line) => line.sources));
  const sources = guide.sources.map(({ id }) => id).filter((id) => cited.has(id));
  const say = (id: string) => fill(text(texts, id), {});
  return {
    paper: request.paper,
    formLanguage,
    language: request.language,
    rows,
    people,
    title: say('form.title'),
    lead: say(request.paper === 'a4' ? 'form.explain' : 'form.explain-below'),
    foot: [
      say('form.unofficial'),
      say('footer.unofficial'),
      say('footer.private'),
      ...citationGroups(guide, sources, texts).map((line) => `${line}.`),
      `${say('ui.sheet.version')}: ${version}.`,
    ],
  };
}
