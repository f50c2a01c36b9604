import { type FactKind, type Guide, factKinds, type Texts } from '../content/schema.ts';
import type { Plan } from '../guide/plan.ts';
import type { ExpectedAnswer } from '../working-days.ts';
import { citationGroups, citationText } from './citations.ts';
import { expectedLine, oneWorkingDay } from './expected.ts';
import { type ChecklistPlaces, checklistPlaces, type SaidDirectory } from './places.ts';
import { text } from './texts.ts';

/** A fact in words, for example "Hours" with its lines. */
export interface ChecklistFact {
  readonly kind: FactKind;
  readonly label: string;
  readonly lines: readonly string[];
}

export interface ChecklistStep {
  readonly id: string;
  readonly number: number;
  readonly icon: string;
  readonly title: string;
  readonly actions: readonly string[];
  readonly notes: readonly string[];
  readonly documents: readonly string[];
  readonly facts: readonly ChecklistFact[];
  readonly citations: readonly string[];
}

/** A plan in the words of one language. Everything shown, printed or put into a QR code is taken from here. */
export interface Checklist {
  readonly outcome: string;
  readonly icon: string;
  readonly title: string;
  readonly summary: string;
  readonly documents: readonly { id: string; icon: string; name: string; detail: string }[];
  /** Said instead of papers; empty when there is a list, or when nothing is to be said. */
  readonly papersNote: string;
  readonly steps: readonly ChecklistStep[];
  readonly facts: readonly ChecklistFact[];
  /** By when the clinic answers, as its fact says too; empty where no day can be told. */
  readonly expected: string;
  /** Where to go, of the office's directory; undefined when nothing in it fits. */
  readonly places: ChecklistPlaces | undefined;
  readonly notices: readonly string[];
  readonly refusal: readonly string[];
  readonly complaint: readonly string[];
  readonly phones: readonly { label: string; number: string }[];
  readonly legal: readonly string[];
}

/** Facts in words, in the fixed order of their kinds; `expected` follows the clinic's time to answer. */
export function factList(facts: Plan['facts'], texts: Texts, expected = ''): ChecklistFact[] {
  return factKinds.flatMap((kind) => {
    const ids = facts[kind];
    if (ids === undefined) return [];
    const lines = ids.map((id) => text(texts, `fact.${kind}.${id}`));
    if (kind === 'duration' && ids.includes(oneWorkingDay) && expected !== '') lines.push(expected);
    return [{ kind, label: text(texts, `ui.fact.${kind}`), lines }];
  });
}

/** What the office adds to a plan: its places, said in a language, and by when a clinic answers. */
export interface SaidOffice extends SaidDirectory {
  readonly expected?: ExpectedAnswer | undefined;
}

const papersNotes = { list: undefined, none: undefined, ask: 'ui.checklist.ask-papers' };

/**
 * Puts a plan into words. `texts` must be a complete language of the same content as the guide; without an
 * `office` no places are listed, and no day of an answer is told.
 */
export function buildChecklist(guide: Guide, plan: Plan, texts: Texts, office?: SaidOffice): Checklist {
  const say = (id: string) => text(texts, id);
  const expected = expectedLine(plan, office?.expected, texts);
  const papersNote = papersNotes[plan.papers];
  return {
    outcome: plan.outcome,
    icon: plan.icon,
    title: say(`outcome.${plan.outcome}.title`),
    summary: say(`outcome.${plan.outcome}.summary`),
    documents: plan.documents.map((document) => {
      const key = `document.${document.id}${document.variant === undefined ? '' : `.${document.variant}`}`;
      return { id: document.id, icon: document.icon, name: say(`${key}.name`), detail: say(`${key}.detail`) };
    }),
    papersNote: papersNote === undefined ? '' : say(papersNote),
    steps: plan.steps.map((step) => ({
      id: step.id,
      number: step.number,
      icon: step.icon,
      title: say(`step.${step.id}.title`),
      actions: Array.from({ length: step.actions }, (_, index) => say(`step.${step.id}.do.${index + 1}`)),
      notes: step.notes.map((note) => say(`note.${note}`)),
      documents: step.documents,
      facts: factList(step.facts, texts, expected),
      citations: step.sources.map((source) => citationText(guide, source, texts)),
    })),
    facts: factList(plan.facts, texts, expected),
    expected,
    places: office && checklistPlaces(plan, office, say),
    notices: plan.notices.map((notice) => say(`notice.${notice}`)),
    refusal: plan.refusal.map((rule) => say(`refusal.${rule}`)),
    complaint: plan.complaint.map((rule) => say(`complaint.${rule}`)),
    phones: plan.phones.map((phone) => ({ label: say(`phone.${phone.id}`), number: phone.number })),
    legal: [say('footer.basis'), ...citationGroups(guide, plan.citations, texts)],
  };
}
