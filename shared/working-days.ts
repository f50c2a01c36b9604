// Without zod, which no page needs for its first screen: the shapes are in working-days-schema.ts.
import type { WorkCalendar } from './working-days-schema.ts';

export type { Holiday, WorkCalendar } from './working-days-schema.ts';

/** What nobody has said anything about: no date is promised. */
export const noCalendar: WorkCalendar = { saturday: null, holidays: [] };

const dayMs = 86_400_000;
const utc = (day: string) => new Date(`${day}T00:00:00Z`);
const next = (day: string) => new Date(utc(day).getTime() + dayMs).toISOString().slice(0, 10);

/** Papers are taken until 2 hours before closing: 18:00, on Saturdays 12:00 (Rules, item 25; standard, row 6). */
const lastHour = { weekday: 18, saturday: 12 } as const;

const isSaturday = (day: string) => utc(day).getUTCDay() === 6;

function isWorking(day: string, saturday: boolean, off: ReadonlySet<string>): boolean {
  if (utc(day).getUTCDay() === 0 || off.has(day)) return false;
  return saturday || !isSaturday(day);
}

/** The day by which a clinic answers papers that it has by an hour of a day. */
export interface ExpectedAnswer {
  /** YYYY-MM-DD. */
  readonly handIn: string;
  /** Full hour by which the papers must be there. */
  readonly hour: number;
  /** YYYY-MM-DD. */
  readonly answer: string;
}

/** What can be said of days: nothing as long as the office has not said what Saturday is. */
function daysOf({ saturday, holidays }: WorkCalendar) {
  if (saturday === null) return undefined;
  const off = new Set(holidays.map(({ day }) => day));
  const years = new Set(holidays.map(({ day }) => day.slice(0, 4)));
  const isKnown = (day: string) => years.has(day.slice(0, 4));
  const isOn = (day: string) => isKnown(day) && isWorking(day, saturday, off);
  /** The first working day from this one on; undefined where it lies in a year without days off and their source. */
  const from = (first: string) => {
    let day = first;
    while (isKnown(day) && !isOn(day)) day = next(day);
    return isKnown(day) ? day : undefined;
  };
  return { isKnown, isOn, from };
}

const hourOf = (day: string) => (isSaturday(day) ? lastHour.saturday : lastHour.weekday);

/**
 * The day that papers count for which are handed in on a day at a time (minutes since midnight): after the last hour
 * and on a day off it is the next working day. Undefined where the office has not said what Saturday is, or has no days
 * off with their source for a year that this depends on.
 */
function handInDay(day: string, minutes: number, calendar: WorkCalendar): string | undefined {
  const days = daysOf(calendar);
  if (days === undefined || !days.isKnown(day)) return undefined;
  const inTime = days.isOn(day) && minutes <= hourOf(day) * 60;
  return inTime ? day : days.from(next(day));
}

/**
 * By when a clinic answers papers that it has in time on a day: one working day later (Rules, item 25; standard, rows 2
 * and 6). Undefined where that is no working day, or where no date may be promised (see `handInDay`).
 */
export function expectedAnswer(handIn: string | undefined, calendar: WorkCalendar): ExpectedAnswer | undefined {
  const days = daysOf(calendar);
  if (handIn === undefined || days === undefined || !days.isOn(handIn)) return undefined;
  const answer = days.from(next(handIn));
  return answer === undefined ? undefined : { handIn, hour: hourOf(handIn), answer };
}

/** By when a clinic answers papers that are handed in on a day at a time (minutes since midnight). */
export function expectedAt(day: string, minutes: number, calendar: WorkCalendar): ExpectedAnswer | undefined {
  return expectedAnswer(handInDay(day, minutes, calendar), calendar);
}
