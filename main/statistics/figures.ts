import { printReasonSchema } from '../../shared/api.ts';
import type { Guide } from '../../shared/content/schema.ts';
import { type FigureName, figureNames } from '../../shared/statistics/report.ts';
import { questionStop, screenStop, stopScreens } from '../../shared/statistics/stops.ts';
import type { CounterRow } from '../database/state-store.ts';
import { dayNumber } from './calendar.ts';

/** A line of counts: the day's number and how many. */
export interface Line {
  readonly key: string;
  readonly counts: ReadonlyMap<number, number>;
}

/** The keys that are counted apart, in the guide's order; a figure that is not named here is counted as a whole. */
function apart(guide: Guide): Partial<Record<FigureName, readonly string[]>> {
  return {
    language: guide.languages.map(({ id }) => id),
    outcome: guide.outcomes.map(({ id }) => id),
    stop: [...guide.questions.map(({ id }) => questionStop(id)), ...stopScreens.map(screenStop)],
    'print-failed': printReasonSchema.options,
    paper: ['yes', 'no'],
  };
}

function countsOf(rows: readonly CounterRow[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { day, count } of rows) counts.set(dayNumber(day), (counts.get(dayNumber(day)) ?? 0) + count);
  return counts;
}

/**
 * What was counted, as lines a day. A key that the present content does not have any more has a line of its own, too.
 */
export function figuresOf(rows: readonly CounterRow[], guide: Guide): Record<FigureName, Line[]> {
  const known = apart(guide);
  const lines = figureNames.map((name) => {
    const own = rows.filter((row) => row.name === name);
    const keys = known[name];
    if (keys === undefined) return [name, [{ key: '', counts: countsOf(own) }]];
    const all = [...new Set([...keys, ...own.map(({ key }) => key)])];
    return [name, all.map((key) => ({ key, counts: countsOf(own.filter((row) => row.key === key)) }))];
  });
  return Object.fromEntries(lines) as Record<FigureName, Line[]>;
}
