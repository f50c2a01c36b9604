import { type Answers, chosen, holds } from '../content/condition.ts';
import type { FactKind, Guide, Outcome } from '../content/schema.ts';
import type { DirectoryKind } from '../directory/entry.ts';
import { estimateTotal, type OpenQuestion, variantOf, walk } from './questions.ts';

/** A paper to bring. `variant` picks its wording. */
export interface PlanDocument {
  readonly id: string;
  readonly icon: string;
  readonly variant: string | undefined;
  readonly sources: readonly string[];
}

/** A step in order; notes, facts and texts are ids, so that every language shows the same plan. */
export interface PlanStep {
  readonly id: string;
  readonly number: number;
  readonly icon: string;
  readonly actions: number;
  readonly channel: string;
  readonly facts: Partial<Record<FactKind, readonly string[]>>;
  readonly documents: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  readonly leaflet: readonly string[];
  readonly differences: readonly string[];
  /** The kind of places in the directory that the step leads to. */
  readonly directory: DirectoryKind | undefined;
}

/** What one visitor is to do, free of language. Screen, sheet and QR are three views of it. */
export interface Plan {
  readonly outcome: string;
  readonly icon: string;
  readonly answers: Answers;
  readonly steps: readonly PlanStep[];
  readonly documents: readonly PlanDocument[];
  readonly papers: Outcome['papers'];
  readonly facts: Partial<Record<FactKind, readonly string[]>>;
  readonly notices: readonly string[];
  readonly refusal: readonly string[];
  readonly complaint: readonly string[];
  readonly phones: readonly { id: string; number: string }[];
  /** Every source that the plan rests on, each once, in the guide's order. */
  readonly citations: readonly string[];
}

/** Either the next question, or the plan. */
export type Guidance =
  | { readonly kind: 'question'; readonly open: OpenQuestion; readonly number: number; readonly total: number }
  | { readonly kind: 'plan'; readonly plan: Plan };

/** The outcomes whose condition holds; the content check proves that it is always exactly one. */
export function matchingOutcomes(guide: Guide, answers: Answers, today: string): Outcome[] {
  return guide.outcomes.filter((outcome) => holds(outcome.when, answers, today));
}

function byId<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (found === undefined) throw new Error(`content names the unknown id "${id}"`);
  return found;
}

function inGuideOrder(guide: Guide, sources: readonly string[]): string[] {
  return guide.sources.map((source) => source.id).filter((id) => sources.includes(id));
}

function buildSteps(
  guide: Guide,
  outcome: Outcome,
  documents: readonly PlanDocument[],
  answers: Answers,
  today: string,
) {
  const applies = (item: { when?: Parameters<typeof holds>[0] }) => holds(item.when, answers, today);
  return outcome.steps
    .map((id) => byId(guide.steps, id))
    .filter(applies)
    .map((step, index): PlanStep => {
      const notes = step.notes.filter(applies);
      const differences = step.resolves.map((id) => byId(guide.differences, id)).filter(applies);
      return {
        id: step.id,
        number: index + 1,
        icon: step.icon,
        actions: step.actions,
        channel: step.channel,
        facts: step.facts,
        documents: step.documents.filter((id) => documents.some((document) => document.id === id)),
        notes: notes.map((note) => note.id),
        sources: inGuideOrder(guide, [...step.sources, ...notes.flatMap((note) => note.sources)]),
        leaflet: step.sources.filter((source) => source.startsWith('leaflet.')),
        differences: differences.map((difference) => difference.id),
        directory: step.directory,
      };
    });
}

function buildDocuments(guide: Guide, outcome: Outcome, answers: Answers, today: string): PlanDocument[] {
  return outcome.documents
    .filter((listed) => holds(listed.when, answers, today))
    .map((listed) => byId(guide.documents, listed.id))
    .filter((document) => holds(document.when, answers, today))
    .map((document) => ({
      id: document.id,
      icon: document.icon,
      variant: variantOf(document.variants, answers, today),
      sources: document.sources,
    }));
}

function buildPlan(guide: Guide, answers: Answers, today: string): Plan {
  const [outcome, second] = matchingOutcomes(guide, answers, today);
  if (outcome === undefined || second !== undefined) {
    throw new Error(
      `the answers ${JSON.stringify(answers)} must lead to one outcome, not to ${second ? 'two' : 'none'}`,
    );
  }
  const documents = buildDocuments(guide, outcome, answers, today);
  const steps = buildSteps(guide, outcome, documents, answers, today);
  const notices = outcome.notices.filter((notice) => holds(notice.when, answers, today));
  const refusal = outcome.blocks.includes('refusal') ? guide.rules.refusal : [];
  const complaint = outcome.blocks.includes('complaint') ? guide.rules.complaint : [];
  const cited = [
    ...outcome.sources,
    ...[...steps, ...documents, ...notices, ...refusal, ...complaint].flatMap((item) => item.sources),
    ...guide.rules.phone_sources,
  ];
  return {
    outcome: outcome.id,
    icon: outcome.icon,
    answers,
    steps,
    documents,
    papers: documents.length > 0 ? 'list' : outcome.papers,
    facts: outcome.facts,
    notices: notices.map((notice) => notice.id),
    refusal: refusal.map((rule) => rule.id),
    complaint: complaint.map((rule) => rule.id),
    phones: guide.rules.phones,
    citations: inGuideOrder(guide, cited),
  };
}

/**
 * The guide: what to ask next or, when nothing is left to ask, the plan. Pure: same content, answers and day
 * ("YYYY-MM-DD") give the same result. Throws only on content that the build would have refused.
 */
export function guidance(guide: Guide, answers: Answers, today: string): Guidance {
  const { answers: kept, asked, open } = walk(guide, answers, today);
  if (open === undefined) return { kind: 'plan', plan: buildPlan(guide, kept, today) };
  const total = Math.max(asked.length + 1, estimateTotal(guide, kept, today));
  return { kind: 'question', open, number: asked.length + 1, total };
}

/** The answers in words of ids, for "my answers" and the command line. */
export function answeredOptions(guide: Guide, answers: Answers, today: string) {
  return walk(guide, answers, today).asked.map((asked) => ({ ...asked, chosen: chosen(answers, asked.question.id) }));
}
