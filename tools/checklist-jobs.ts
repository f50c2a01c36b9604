import { join } from 'node:path';
import { mostPeople, type Paper, readingKindSchema, type SheetKind, sheetKindSchema } from '../shared/api.ts';
import { paperSchema } from '../shared/settings.ts';
import type { Answers } from '../shared/content/condition.ts';
import type { Guide } from '../shared/content/schema.ts';
import { guidance, type Plan } from '../shared/guide/plan.ts';
import { completeAnswers, dayOf, guideOptions, languageOf, parseAnswers } from './answers.ts';
import { parseOptions, textOption } from './options.ts';
import { stockAnswers } from './checklist-visitors.ts';
import { SetupError } from './setup/say.mjs';

/** One sheet for the kiosk's command mode to make. */
export interface ChecklistJob {
  readonly language: string;
  readonly second: string;
  readonly paper: Paper;
  readonly kind: SheetKind;
  readonly people: number;
  readonly answers: Answers;
  readonly today: string;
  readonly out: string;
}

const options = {
  ...guideOptions,
  outcome: textOption,
  kind: textOption,
  people: textOption,
  paper: textOption,
  second: textOption,
  out: textOption,
  'out-dir': textOption,
} as const;

type Options = ReturnType<typeof parseOptions<typeof options>>;

/** One of a few words; says which there are. */
function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((word) => word === value);
  if (found !== undefined) return found;
  throw new SetupError(`--${option} ${value}: there is no such ${option}; choose one of ${known.join(', ')}.`);
}

/** "all", or names with commas between them, each once. */
function several(option: string, value: string, known: readonly string[]): readonly string[] {
  if (value === 'all') return known;
  const names = [...new Set(value.split(','))];
  const strange = names.find((name) => !known.includes(name));
  if (strange === undefined) return names;
  const reason = `there is no ${option} "${strange}"`;
  throw new SetupError(`--${option} ${value}: ${reason}; choose from ${known.join(', ')}, or all.`);
}

function peopleOf(value: string): number {
  const people = Number(value);
  if (/^\d+$/.test(value) && people >= 1 && people <= mostPeople) return people;
  throw new SetupError(`--people ${value}: give a whole number from 1 to ${mostPeople}.`);
}

/** The second column: what was asked for, else Russian, and Kazakh beside Russian. */
function secondOf(guide: Guide, language: string, value: string | undefined): string {
  if (value !== undefined) return languageOf(guide, 'second', value);
  return language === 'ru' ? 'kk' : 'ru';
}

const hasForm = ({ documents }: Plan) => documents.some(({ id }) => id === 'application');

function planOf(guide: Guide, answers: Answers, today: string): Plan {
  const reached = guidance(guide, answers, today);
  if (reached.kind === 'question') throw new Error(`the question "${reached.open.question.id}" is still open`);
  return reached.plan;
}

/** The plans to print, each for one visitor: the one whose answers were given, or those that stand for outcomes. */
function plansOf(guide: Guide, values: Options, { today, kind }: { today: string; kind: SheetKind }): Plan[] {
  const named = values.outcome !== undefined && values.outcome !== 'all';
  const plans: Plan[] = [];
  if (values.outcome === undefined) {
    const { answers } = completeAnswers(guide, parseAnswers(guide, values.answer ?? []), today);
    plans.push(planOf(guide, answers, today));
  } else {
    if (values.answer !== undefined) {
      throw new SetupError('--outcome and --answer: give one of them; an outcome has answers of its own.');
    }
    const stock = stockAnswers(guide, today);
    for (const outcome of several('outcome', values.outcome, [...stock.keys()])) {
      plans.push(planOf(guide, stock.get(outcome) ?? {}, today));
    }
  }
  if (kind === 'checklist') return plans;
  // Of all outcomes, those are meant that take an application; one that was asked for by name is not left out silently.
  const without = plans.find((plan) => !hasForm(plan));
  if (without !== undefined && (named || plans.length === 1)) {
    throw new SetupError(`--kind ${kind}: the outcome "${without.outcome}" takes no application.`);
  }
  return plans.filter(hasForm);
}

/** `tg-contract-a4.pdf`, `tg-contract-family-application-ru-3-people-a4.pdf`: what the sheet is, in plain words. */
function fileName(outcome: string, { language, kind, people, paper }: Omit<ChecklistJob, 'out'>): string {
  const form = kind === 'checklist' ? [] : [kind];
  const family = people === 1 ? [] : [`${people}-people`];
  return `${[language, outcome, ...form, ...family, paper].join('-')}.pdf`;
}

/** Names the file of each sheet: the one that was given, or one each in a folder. */
function placeJobs(jobs: readonly (readonly [string, Omit<ChecklistJob, 'out'>])[], values: Options): ChecklistJob[] {
  const { out, 'out-dir': folder } = values;
  if (out !== undefined && folder !== undefined) throw new SetupError('--out and --out-dir: give one of them.');
  if (folder !== undefined)
    return jobs.map(([outcome, job]) => ({ ...job, out: join(folder, fileName(outcome, job)) }));
  if (out === undefined) {
    throw new SetupError('--out is missing: name the PDF file to write, or with --out-dir the folder for several.');
  }
  if (jobs.length === 1) return jobs.map(([, job]) => ({ ...job, out }));
  throw new SetupError(`--out ${out}: one file can't hold ${jobs.length} sheets; name a folder with --out-dir.`);
}

/** The sheets that a command line asks for. Throws one sentence on what is wrong with it. */
export function checklistJobs(guide: Guide, args: readonly string[]): ChecklistJob[] {
  const values = parseOptions(args, options);
  const today = dayOf(values.date);
  const kind = oneOf('kind', values.kind ?? 'checklist', sheetKindSchema.exclude(readingKindSchema.options).options);
  const paper = oneOf('paper', values.paper ?? 'a4', paperSchema.options);
  const people = peopleOf(values.people ?? '1');
  const known = guide.languages.map(({ id }) => id);
  const languages = several('language', values.language ?? 'ru', known);
  const plans = plansOf(guide, values, { today, kind });
  const jobs = languages.flatMap((language) =>
    plans.map(({ outcome, answers }) => {
      const second = secondOf(guide, language, values.second);
      return [outcome, { language, second, paper, kind, people, answers, today }] as const;
    }),
  );
  return placeJobs(jobs, values);
}
