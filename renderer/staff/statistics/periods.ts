import type { Bucket, Period } from '../../../shared/statistics/report.ts';

const dayMs = 86_400_000;

/** So many days back from today are shown at first. */
const firstDays = { day: 14, week: 12 * 7, month: 365 } as const satisfies Record<Period, number>;

/** The time that is shown at first: the last finished days, weeks or months. */
export function firstRange(period: Period, today: string): { from: string; to: string } {
  const from = new Date(Date.parse(`${today}T00:00:00Z`) - firstDays[period] * dayMs);
  return { from: from.toISOString().slice(0, 10), to: today };
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A bucket as the head of a column: `23.11`, `23.11–29.11`, `11.2026`. */
export function bucketName(period: Period, { from, to }: Bucket): string {
  const dayMonth = (day: string) => `${day.slice(8)}.${day.slice(5, 7)}`;
  if (period === 'month') return `${from.slice(5, 7)}.${from.slice(0, 4)}`;
  return period === 'day' ? dayMonth(from) : `${dayMonth(from)}–${dayMonth(to)}`;
}
