import type { Bucket, Period } from '../../shared/statistics/report.ts';

const dayMs = 86_400_000;

/** Calendar days as numbers, one apart: no clock and no time zone comes into it. */
export const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs;
export const dayOfNumber = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10);

/** Days since Monday. */
const weekday = (day: number) => (day + 3) % 7;

function monthsAway(day: number, months: number): number {
  const date = new Date(day * dayMs);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / dayMs;
}

/** The first day of the period that a day lies in. Weeks begin on Monday (ISO 8601). */
export function firstDay(period: Period | 'quarter', day: number): number {
  switch (period) {
    case 'day':
      return day;
    case 'week':
      return day - weekday(day);
    case 'month':
      return monthsAway(day, 0);
    case 'quarter':
      return monthsAway(day, -(new Date(day * dayMs).getUTCMonth() % 3));
  }
}

/** The first day after the period that a day lies in. */
export function dayAfter(period: Period | 'quarter', day: number): number {
  const first = firstDay(period, day);
  switch (period) {
    case 'day':
      return first + 1;
    case 'week':
      return first + 7;
    case 'month':
      return monthsAway(first, 1);
    case 'quarter':
      return monthsAway(first, 3);
  }
}

/** A run of days: from the first to before the second. */
export interface Run {
  readonly from: number;
  readonly until: number;
}

/** The periods that lie whole between two days; the second is not in them. */
export function wholePeriods(period: Period, from: number, until: number): Run[] {
  const runs: Run[] = [];
  for (let first = firstDay(period, from); dayAfter(period, first) <= until; first = dayAfter(period, first)) {
    if (first >= from) runs.push({ from: first, until: dayAfter(period, first) });
  }
  return runs;
}

export const bucketOf = ({ from, until }: Run): Bucket => ({ from: dayOfNumber(from), to: dayOfNumber(until - 1) });
