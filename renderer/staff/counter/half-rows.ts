import type { Checklist, ChecklistStep } from '../../../shared/checklist/checklist.ts';
import { fill, text } from '../../../shared/checklist/texts.ts';
import type { Guide, Texts } from '../../../shared/content/schema.ts';
import type { OpenQuestion } from '../../../shared/guide/questions.ts';
import { factIcons } from '../../components/fact-line.tsx';
import type { Say } from '../../i18n/texts-context.tsx';
import { questionWords } from '../../session/use-question.ts';

export type RowKind =
  | 'title'
  | 'heading'
  | 'outcome'
  | 'option'
  | 'document'
  | 'step'
  | 'fact'
  | 'phone'
  | 'text'
  | 'basis';

/** A row of one half, in one language. Two halves of the same page have the same rows in the same order. */
export interface HalfRow {
  /** The same in both halves. */
  readonly key: string;
  readonly kind: RowKind;
  readonly icon?: string;
  /** Id of the step, paper, option or outcome. */
  readonly id?: string;
  readonly number?: number | string;
  readonly name: string;
  readonly lines: readonly string[];
  /** What it rests on; only the clerk's half shows it. */
  readonly citations?: readonly string[];
}

/** What a step rests on, a line for each act. */
type BasisOf = (step: string) => readonly string[];

/** Says a language's texts of content and screen. */
export function sayOf(texts: Texts): Say {
  return (id, values = {}) => fill(text(texts, id), values);
}

const heading = (key: string, name: string): HalfRow => ({ key, kind: 'heading', name, lines: [] });

function under(key: string, name: string, rows: readonly HalfRow[]): HalfRow[] {
  return rows.length === 0 ? [] : [heading(key, name), ...rows];
}

function points(key: string, lines: readonly string[], kind: RowKind = 'text'): HalfRow[] {
  return lines.map((name, index) => ({ key: `${key}.${index}`, kind, name, lines: [] }));
}

function documentRows(documents: Checklist['documents']): HalfRow[] {
  return documents.map(({ id, icon, name, detail }) => ({
    key: `document.${id}`,
    kind: 'document',
    icon,
    id,
    name,
    lines: [detail],
  }));
}

function factRows(facts: Checklist['facts']): HalfRow[] {
  return facts.map(({ kind, label, lines }) => ({
    key: `fact.${kind}`,
    kind: 'fact',
    icon: factIcons[kind],
    name: label,
    lines,
  }));
}

/** The checklist as rows: what comes out, papers, steps, and all the rest of it. */
export function listRows(checklist: Checklist, say: Say, basisOf: BasisOf): HalfRow[] {
  const { icon, title, summary, papersNote, phones } = checklist;
  const papers = papersNote === '' ? documentRows(checklist.documents) : points('papers', [papersNote]);
  const steps = checklist.steps.map((step): HalfRow => {
    const { id, number, icon: own, title: name } = step;
    return { key: `step.${id}`, kind: 'step', icon: own, id, number, name, lines: [], citations: basisOf(id) };
  });
  return [
    { key: 'title', kind: 'title', icon, name: title, lines: [summary] },
    ...under('bring', say('ui.checklist.bring'), papers),
    ...under('steps', say('ui.checklist.steps'), steps),
    ...under('facts', say('ui.checklist.facts'), factRows(checklist.facts)),
    ...under('notices', say('ui.checklist.good-to-know'), points('notice', checklist.notices)),
    ...under('refusal', say('ui.checklist.refused'), points('refused', checklist.refusal)),
    ...under('complaint', say('ui.checklist.complain'), points('complain', checklist.complaint)),
    ...under(
      'phones',
      say('ui.checklist.questions'),
      phones.map(({ label, number }) => ({
        key: `phone.${number}`,
        kind: 'phone',
        icon: 'phone',
        number,
        name: label,
        lines: [number],
      })),
    ),
    ...under('basis', say('ui.step.basis'), points('legal', checklist.legal, 'basis')),
  ];
}

/** A step as rows: what to do, papers, facts, what to mind, what it rests on. */
export function stepRows(checklist: Checklist, step: ChecklistStep, say: Say, basisOf: BasisOf): HalfRow[] {
  const { id, number, icon, title: name } = step;
  const count = say('ui.step.count', { n: number, total: checklist.steps.length });
  const papers = checklist.documents.filter((document) => step.documents.includes(document.id));
  return [
    { key: 'title', kind: 'title', icon, id, number, name, lines: [count] },
    ...points('do', step.actions),
    ...under('bring', say('ui.step.bring'), documentRows(papers)),
    ...factRows(step.facts),
    ...under('mind', say('ui.step.mind'), points('note', step.notes)),
    ...under('basis', say('ui.step.basis'), points('legal', basisOf(id), 'basis')),
  ];
}

/** A question with its options, numbered as the clerk's keys are. */
export function questionRows(open: OpenQuestion, texts: Texts): HalfRow[] {
  const say = sayOf(texts);
  const words = questionWords(open, say, (id) => texts[id] !== undefined);
  const { id: question } = open.question;
  return [
    {
      key: 'title',
      kind: 'title',
      icon: 'question',
      id: question,
      name: words.title,
      lines: words.hint === '' ? [] : [words.hint],
    },
    ...open.options.map(({ id, icon, why }, index): HalfRow => {
      const option = `question.${question}.option.${id}`;
      const lines = why ? [say(`${option}.why`)] : [];
      return { key: `option.${id}`, kind: 'option', icon, id, number: index + 1, name: say(`${option}.name`), lines };
    }),
  ];
}

/** Everything that may come out, to begin with. */
export function outcomeRows({ outcomes }: Pick<Guide, 'outcomes'>, say: Say): HalfRow[] {
  return outcomes.map(({ id, icon }, index) => ({
    key: `outcome.${id}`,
    kind: 'outcome',
    icon,
    id,
    number: index + 1,
    name: say(`outcome.${id}.title`),
    lines: [say(`outcome.${id}.summary`)],
  }));
}
