import {
  type LawPart,
  type ReadingKind,
  readingKindSchema,
  type ServiceKind,
  serviceKindSchema,
  type SheetRequest,
} from '../../shared/api.ts';
import type { Readiness } from '../../shared/staff/diagnostics.ts';
import type { FormLanguage } from '../../shared/content/schema.ts';
import { guidance } from '../../shared/guide/plan.ts';
import { buildForm, type FormData } from './form-data.ts';
import { buildReading, type ReadingData } from './reading-data.ts';
import { buildService, type ServiceData } from './service-data.ts';
import { buildSheet, type SheetData, type SheetInput } from './sheet-data.ts';

/** What one request puts on paper. */
export type PaperData =
  | { readonly kind: 'checklist'; readonly sheet: SheetData }
  | { readonly kind: 'form'; readonly form: FormData }
  | { readonly kind: 'reading'; readonly reading: ReadingData }
  | { readonly kind: 'service'; readonly service: ServiceData };

const formLanguageOf = { 'application-ru': 'ru', 'application-kk': 'kk' } as const satisfies Record<
  Exclude<NonNullable<SheetRequest['kind']>, 'checklist' | ReadingKind | ServiceKind>,
  FormLanguage
>;

const isReading = (kind: string): kind is ReadingKind => readingKindSchema.options.some((known) => known === kind);

/** Whether a sheet is for staff: it tells of the machine, and shows the letters of every language. */
export const isService = (kind: string | undefined): kind is ServiceKind =>
  serviceKindSchema.options.some((known) => known === kind);

/** The languages that a paper needs, the visitor's first, each once; `all` are those of the content. */
export function paperLanguages(
  { kind = 'checklist', language, second }: SheetRequest,
  all: readonly string[] = [],
): string[] {
  if (isService(kind)) return [...all];
  return [...new Set([language, kind === 'checklist' || isReading(kind) ? second : formLanguageOf[kind]])];
}

interface PaperInput extends SheetInput {
  readonly law?: LawPart | undefined;
  /** For sheets that tell of the machine. */
  readonly readiness?: Readiness | undefined;
}

/** The paper of a request. Undefined when the answers do not lead to a plan yet, or what it is to tell of is not there. */
export function buildPaper(input: PaperInput): PaperData | undefined {
  const { request, content, languages, readiness } = input;
  const { kind = 'checklist', people = 1 } = request;
  if (isService(kind)) return readiness && { kind: 'service', service: buildService({ ...input, kind, readiness }) };
  if (kind === 'checklist') {
    const sheet = buildSheet(input);
    return sheet && { kind: 'checklist', sheet };
  }
  if (isReading(kind)) {
    const reading = buildReading({ ...input, kind });
    return reading && { kind: 'reading', reading };
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
