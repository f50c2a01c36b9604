import type { Texts } from '../content/schema.ts';
import type { Plan } from '../guide/plan.ts';
import type { ExpectedAnswer } from '../working-days.ts';
import { fill, text } from './texts.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Texts of the sentence; the names stand in the files of texts, as not every system knows them in every language. */
export const expectedTextIds: readonly string[] = [
  'ui.fact.duration.expected',
  ...weekdays.map((day) => `ui.weekday.${day}`),
  ...Array.from({ length: 12 }, (_, index) => `ui.month.${index + 1}`),
];

/** Until when papers are taken on a day. */
const handInHours = 'hand-in';
/** One working day from then on. */
export const oneWorkingDay = 'working-day';

/**
 * Whether a plan is one of papers that a clinic takes and answers within one working day (Rules, item 25). A request on
 * the portal is not: the order names two times for it, so nothing but "within 1 working day" can be told.
 */
function isAnswered({ facts }: Pick<Plan, 'facts'>): boolean {
  return facts.hours?.includes(handInHours) === true && facts.duration?.includes(oneWorkingDay) === true;
}

/**
 * "Papers at the clinic by 18:00 on 30 November: answer expected by Tuesday, 1 December", true on whichever day it is
 * read; empty where no day can be told.
 */
export function expectedLine(plan: Pick<Plan, 'facts'>, expected: ExpectedAnswer | undefined, texts: Texts): string {
  if (expected === undefined || !isAnswered(plan)) return '';
  const { handIn, hour, answer } = expected;
  const dayOf = (isoDay: string) => Number(isoDay.slice(8));
  const monthOf = (isoDay: string) => text(texts, `ui.month.${Number(isoDay.slice(5, 7))}`);
  return fill(text(texts, 'ui.fact.duration.expected'), {
    day: dayOf(handIn),
    month: monthOf(handIn),
    time: `${hour}:00`,
    answerDay: dayOf(answer),
    answerMonth: monthOf(answer),
    weekday: text(texts, `ui.weekday.${weekdays[new Date(answer).getUTCDay()]}`),
  });
}
