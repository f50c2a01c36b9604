import { buildChecklist } from '../shared/checklist/checklist.ts';
import type { Answers } from '../shared/content/condition.ts';
import type { Guide, Texts } from '../shared/content/schema.ts';
import { guidance } from '../shared/guide/plan.ts';
import { completeAnswers, dayOf, guideOptions, languageOf, parseAnswers } from './answers.ts';
import { parseOptions } from './options.ts';
import { loadContent } from './content/load.ts';
import { plainTexts } from '../shared/content/model.ts';
import { reportFailure } from './setup/say.mjs';

/** What a plan is asked for. */
export interface PlanRequest {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly language: string;
  readonly date: string;
  readonly given: Answers;
}

/**
 * A plan as data for programs: ids, and the words of one language for each. Differences and the leaflet are named by
 * id only, so that the words hold nothing but what the visitor is to do.
 */
export function planJson({ guide, texts, language, date, given }: PlanRequest) {
  const { answers, assumed, ignored } = completeAnswers(guide, given, date);
  const reached = guidance(guide, answers, date);
  if (reached.kind === 'question') throw new Error(`the question "${reached.open.question.id}" is still open`);
  const { plan } = reached;
  const words = buildChecklist(guide, plan, texts);
  const named = (ids: readonly string[], lines: readonly string[]) =>
    ids.map((id, index) => ({ id, text: lines[index] ?? '' }));
  return {
    outcome: plan.outcome,
    language,
    date,
    answers: plan.answers,
    assumed,
    ignored,
    steps: plan.steps.map((step, index) => ({
      id: step.id,
      number: step.number,
      title: words.steps[index]?.title ?? '',
      actions: words.steps[index]?.actions ?? [],
      notes: named(step.notes, words.steps[index]?.notes ?? []),
      documents: step.documents,
      facts: words.steps[index]?.facts ?? [],
      citations: step.sources,
      leaflet: step.leaflet,
      differences: step.differences,
    })),
    documents: plan.documents.map(({ id, variant }, index) => ({
      id,
      variant: variant ?? null,
      name: words.documents[index]?.name ?? '',
      detail: words.documents[index]?.detail ?? '',
    })),
    facts: words.facts,
    notices: named(plan.notices, words.notices),
    refusal: named(plan.refusal, words.refusal),
    complaint: named(plan.complaint, words.complaint),
    phones: plan.phones.map(({ id, number }, index) => ({ id, number, label: words.phones[index]?.label ?? '' })),
    citations: plan.citations,
    texts: { title: words.title, summary: words.summary, papersNote: words.papersNote, legal: words.legal },
  };
}

function run(args: readonly string[]): void {
  const options = parseOptions(args, guideOptions);
  const { guide, texts } = loadContent();
  const language = languageOf(guide, 'language', options.language ?? 'ru');
  const date = dayOf(options.date);
  const given = parseAnswers(guide, options.answer ?? []);
  const plan = planJson({ guide, texts: plainTexts(texts[language] ?? {}), language, date, given });
  process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
}

if (import.meta.main) {
  try {
    run(process.argv.slice(2));
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
