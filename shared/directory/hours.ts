import { type Hours, type Span, type Weekday, weekdays } from './entry.ts';

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const isAllDay = ({ from, to }: Span) => from === 0 && to === 24 * 60;

/** Opening times in words: what days, from when to when. */
interface HoursWords {
  readonly day: (day: Weekday) => string;
  readonly closed: string;
  readonly allDay: string;
}

function timesOf(spans: readonly Span[], words: HoursWords): string {
  if (spans.length === 0) return words.closed;
  return spans.map((span) => (isAllDay(span) ? words.allDay : `${clock(span.from)}–${clock(span.to)}`)).join(', ');
}

/** "Mon–Fri 8:00–20:00", a line for each run of days alike; days that nobody gave are left out. */
export function hoursLines(hours: Hours, words: HoursWords): string[] {
  const runs: { first: Weekday; last: Weekday; times: string }[] = [];
  let before: string | undefined;
  for (const day of weekdays) {
    const spans = hours[day];
    const times = spans === null ? undefined : timesOf(spans, words);
    const run = runs.at(-1);
    if (times !== undefined && times === before && run !== undefined) run.last = day;
    else if (times !== undefined) runs.push({ first: day, last: day, times });
    before = times;
  }
  return runs.map(({ first, last, times }) => {
    const days = first === last ? words.day(first) : `${words.day(first)}–${words.day(last)}`;
    return `${days} ${times}`;
  });
}

/** Whether a place is open at a moment, by the clock and calendar of the machine; `unknown` when nobody gave that day. */
export function openAt(hours: Hours, moment: Date): 'open' | 'closed' | 'unknown' {
  const day = weekdays[(moment.getDay() + 6) % 7];
  const spans = day === undefined ? null : hours[day];
  if (spans === null) return 'unknown';
  const now = moment.getHours() * 60 + moment.getMinutes();
  return spans.some(({ from, to }) => from <= now && now < to) ? 'open' : 'closed';
}
