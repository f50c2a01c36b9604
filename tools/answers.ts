import { type Answers, chosen } from '../shared/content/condition.ts';
import { isoDate } from '../shared/content/condition-schema.ts';
import type { Guide, Question } from '../shared/content/schema.ts';
import { walk } from '../shared/guide/questions.ts';
import { textOption } from './options.ts';
import { SetupError } from './setup/say.mjs';

/** Questions that the command line never assumes an answer to: these decide the way. */
const decisive = new Set(['status', 'institution', 'child-age', 'contract']);

/** Answers as the guide takes them, and what became of those that were given. */
export interface CompleteAnswers {
  readonly answers: Answers;
  /** Questions that were not answered and took the guide's default. */
  readonly assumed: Answers;
  /** Answers to questions that are never asked after the others. */
  readonly ignored: Answers;
}

const optionIds = (question: Pick<Question, 'options'>) => question.options.map((option) => option.id).join(', ');

/** Reads `question=option,option`; a question given again adds up. Throws one sentence on what does not exist. */
export function parseAnswers(guide: Guide, given: readonly string[]): Record<string, string | string[]> {
  const picked = new Map<Question, Set<string>>();
  for (const part of given) {
    const [id = '', value = ''] = part.split(/=(.*)/s);
    const question = guide.questions.find((candidate) => candidate.id === id);
    if (question === undefined) {
      const known = guide.questions.map((candidate) => candidate.id).join(', ');
      throw new SetupError(`--answer ${part}: there is no question "${id}"; the questions are ${known}.`);
    }
    for (const option of value.split(',')) {
      if (!question.options.some((candidate) => candidate.id === option)) {
        const reason = `the question "${id}" has no option "${option}"`;
        throw new SetupError(`--answer ${part}: ${reason}; its options are ${optionIds(question)}.`);
      }
      picked.set(question, (picked.get(question) ?? new Set()).add(option));
    }
  }
  const answers: Record<string, string | string[]> = {};
  for (const [question, options] of picked) answers[question.id] = answerTo(question, [...options]);
  return answers;
}

function answerTo(question: Question, options: string[]): string | string[] {
  if (question.several) {
    if (options.length > 1 && options.includes('none')) {
      throw new SetupError(`--answer ${question.id}: "none" can't stand beside other options.`);
    }
    return options;
  }
  const [only = ''] = options;
  if (options.length > 1) throw new SetupError(`--answer ${question.id}: this question takes one option only.`);
  return only;
}

/** Fills what was not given with the guide's defaults. Throws one sentence when a decisive answer is missing. */
export function completeAnswers(guide: Guide, given: Answers, today: string): CompleteAnswers {
  const filled: Record<string, string | readonly string[]> = { ...given };
  const assumed: Record<string, string> = {};
  for (;;) {
    const { answers, open } = walk(guide, filled, today);
    if (open === undefined) {
      const ignored = Object.entries(given).filter(([id]) => answers[id] === undefined);
      return { answers, assumed, ignored: Object.fromEntries(ignored) };
    }
    const { question } = open;
    if (filled[question.id] !== undefined) {
      const wrong = chosen(filled, question.id).filter((id) => !open.options.some((option) => option.id === id));
      const reason = `${wrong.map((id) => `"${id}"`).join(', ')} is not offered after the other answers`;
      throw new SetupError(`--answer ${question.id}: ${reason}; choose from ${optionIds(open)}.`);
    }
    if (question.default === undefined || decisive.has(question.id)) {
      throw new SetupError(`--answer ${question.id}=… is missing: give one of ${optionIds(open)}.`);
    }
    filled[question.id] = question.default;
    assumed[question.id] = question.default;
  }
}

/** Options that both commands take. */
export const guideOptions = {
  language: textOption,
  date: textOption,
  answer: { type: 'string', multiple: true },
} as const;

/** The language that was asked for, which must be one of the guide's. */
export function languageOf(guide: Guide, option: string, value: string): string {
  const known = guide.languages.map((language) => language.id);
  if (known.includes(value)) return value;
  throw new SetupError(`--${option} ${value}: there is no such language; choose one of ${known.join(', ')}.`);
}

/** The day that was asked for; today when none was. */
export function dayOf(value: string | undefined, now = new Date()): string {
  if (value === undefined) {
    const two = (number: number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
  if (isoDate.safeParse(value).success) return value;
  throw new SetupError(`--date ${value}: this is not a day; write it like 2026-12-01.`);
}
