import { join } from 'node:path';
import { type Paper, paperSchema } from '../shared/api.ts';
import type { Answers } from '../shared/content/condition.ts';
import type { Guide } from '../shared/content/schema.ts';
import { matchingOutcomes } from '../shared/guide/plan.ts';
import { completeAnswers, dayOf, guideOptions, languageOf, parseAnswers, parseOptions, textOption } from './answers.ts';
import { allAnswers } from './content/walks.ts';
import { SetupError } from './setup/say.mjs';

/** One sheet for the kiosk's command mode to make. */
export interface ChecklistJob {
  readonly language: string;
  readonly second: string;
  readonly paper: Paper;
  readonly answers: Answers;
  readonly today: string;
  readonly out: string;
}

const options = {
  ...guideOptions,
  paper: textOption,
  second: textOption,
  out: textOption,
  all: { type: 'boolean' },
  languages: textOption,
  outcomes: textOption,
} as const;

type Options = ReturnType<typeof parseOptions<typeof options>>;

function listOf(option: string, value: string | undefined, known: readonly string[]): readonly string[] {
  if (value === undefined) return known;
  const names = value.split(',');
  const strange = names.find((name) => !known.includes(name));
  if (strange === undefined) return names;
  throw new SetupError(`--${option} ${value}: there is no "${strange}"; choose from ${known.join(', ')}.`);
}

function paperOf(value: string): Paper {
  const paper = paperSchema.safeParse(value);
  if (paper.success) return paper.data;
  throw new SetupError(`--paper ${value}: there is no such paper; choose one of ${paperSchema.options.join(', ')}.`);
}

/** The second column: what was asked for, else Russian, and Kazakh beside Russian. */
function secondOf(guide: Guide, language: string, value: string | undefined): string {
  if (value !== undefined) return languageOf(guide, 'second', value);
  return language === 'ru' ? 'kk' : 'ru';
}

/** One set of answers for each outcome: the first on the ways through the questions. */
export function sampleAnswers(guide: Guide, today: string): Map<string, Answers> {
  const samples = new Map<string, Answers>();
  for (const answers of allAnswers(guide, today)) {
    const [outcome] = matchingOutcomes(guide, answers, today);
    if (outcome !== undefined && !samples.has(outcome.id)) samples.set(outcome.id, answers);
  }
  return samples;
}

function allJobs(guide: Guide, values: Options, folder: string): ChecklistJob[] {
  const today = dayOf(values.date);
  const paper = paperOf(values.paper ?? 'a4');
  const samples = sampleAnswers(guide, today);
  const languages = listOf(
    'languages',
    values.languages,
    guide.languages.map(({ id }) => id),
  );
  const outcomes = listOf('outcomes', values.outcomes, [...samples.keys()]);
  return languages.flatMap((language) =>
    outcomes.map((outcome) => ({
      language,
      second: secondOf(guide, language, values.second),
      paper,
      answers: samples.get(outcome) ?? {},
      today,
      out: join(folder, `${language}-${outcome}-${paper}.pdf`),
    })),
  );
}

/** The sheets that a command line asks for. Throws one sentence on what is wrong with it. */
export function checklistJobs(guide: Guide, args: readonly string[]): ChecklistJob[] {
  const values = parseOptions(args, options);
  if (values.out === undefined) {
    throw new SetupError('--out is missing: name the PDF file to write, or with --all the folder.');
  }
  if (values.all === true) return allJobs(guide, values, values.out);
  const today = dayOf(values.date);
  const language = languageOf(guide, 'language', values.language ?? 'ru');
  return [
    {
      language,
      second: secondOf(guide, language, values.second),
      paper: paperOf(values.paper ?? 'a4'),
      answers: completeAnswers(guide, parseAnswers(guide, values.answer ?? []), today).answers,
      today,
      out: values.out,
    },
  ];
}
