import type { SheetRequest } from '../../shared/api.ts';
import type { FormLanguage } from '../../shared/content/schema.ts';
import { guidance } from '../../shared/guide/plan.ts';
import { buildForm, type FormData } from './form-data.ts';
import { buildSheet, type SheetData, type SheetInput } from './sheet-data.ts';

/** What one request puts on paper. */
export type PaperData =
  | { readonly kind: 'checklist'; readonly sheet: SheetData }
  | { readonly kind: 'form'; readonly form: FormData };

const formLanguageOf = { 'application-ru': 'ru', 'application-kk': 'kk' } as const satisfies Record<
  Exclude<NonNullable<SheetRequest['kind']>, 'checklist'>,
  FormLanguage
>;

/** The languages that a paper needs, the visitor's first, each once. */
export function paperLanguages({ kind = 'checklist', language, second }: SheetRequest): string[] {
  return [...new Set([language, kind === 'checklist' ? second : formLanguageOf[kind]])];
}

/** The paper of a request. Undefined when the answers do not lead to a plan yet. */
export function buildPaper(input: SheetInput): PaperData | undefined {
  const { request, content, languages } = input;
  const { kind = 'checklist', people = 1 } = request;
  if (kind === 'checklist') {
    const sheet = buildSheet(input);
    return sheet && { kind: 'checklist', sheet };
  }
  const result = guidance(content.guide, request.answers, request.today);
  if (result.kind === 'question') return undefined;
  const formLanguage = formLanguageOf[kind];
  const textsOf = (id: string) => languages.find(({ language }) => language === id)?.texts ?? {};
  const form = buildForm({
    guide: content.guide,
    plan: result.plan,
    version: content.version,
    request,
    formLanguage,
    people,
    texts: textsOf(request.language),
    formTexts: textsOf(formLanguage),
  });
  return { kind: 'form', form };
}
