import type { Guide } from '../../shared/content/schema.ts';
import {
  fewest,
  type FigureName,
  figureNames,
  type Period,
  type Report,
  type Shown,
} from '../../shared/statistics/report.ts';
import type { CounterRow } from '../database/state-store.ts';
import type { Range } from './bounds.ts';
import { bucketOf, dayNumber, firstDay, type Run, wholePeriods } from './calendar.ts';
import { figuresOf, type Line } from './figures.ts';
import { type Fits, protectLine, runKey } from './protect.ts';

export interface ReportNeeds {
  readonly rows: readonly CounterRow[];
  readonly guide: Guide;
  /** The day that is not over yet, and of which nothing is shown: YYYY-MM-DD. */
  readonly today: string;
}

interface Wanted {
  readonly period: Period;
  /** Every period that has a day between these two, both with them. */
  readonly from: string;
  readonly to: string;
}

/** One line as it may be told. */
interface Told {
  readonly key: string;
  readonly told: ReadonlyMap<string, Range>;
}

/** The order that the kiosk explains was signed on that day: a count of an earlier one came from a wrong clock. */
const firstPossible = '2025-05-12';

const nothing: Range = { low: 0, high: Number.POSITIVE_INFINITY };

/**
 * A session has one language, unless it was changed, so that the sessions are nearly the total of the languages: they
 * are told only as exactly as leaves each "<5" among the languages anything from 0 to 4.
 */
function fitsLanguages(languages: readonly Told[]): Fits {
  return (run, sessions) => {
    const ranges = languages.map(({ told }) => told.get(runKey(run)) ?? nothing);
    const low = ranges.reduce((sum, range) => sum + range.low, 0);
    const high = ranges.reduce((sum, range) => sum + range.high, 0);
    return ranges
      .filter((range) => range.low < fewest)
      .every((range) => sessions.low <= high - range.high && sessions.high >= low - range.low + fewest - 1);
  };
}

const protectAll = (lines: readonly Line[], run: Run, fits?: Fits): Told[] =>
  lines.map(({ key, counts }) => ({ key, told: protectLine(counts, run, fits) }));

const shownOf = ({ low, high }: Range): Shown => ({ low, high: Number.isFinite(high) ? high : null });

/** Everything that may be told of finished days, weeks and months. */
export interface AllTold {
  readonly days: Run;
  readonly figures: readonly { readonly name: FigureName; readonly lines: readonly Told[] }[];
}

/** Works out what may be told, see docs/statistics.md: a matter of seconds after years, and the same all day long. */
export function tellAll({ rows: all, guide, today }: ReportNeeds): AllTold {
  const rows = all.filter(({ day }) => firstPossible <= day && day <= today);
  const end = dayNumber(today);
  const days = { from: rows.reduce((from, { day }) => Math.min(from, dayNumber(day)), end), until: end };
  const lines = figuresOf(rows, guide);
  const languages = protectAll(lines.language, days);
  const told = (name: FigureName) => {
    if (name === 'language') return languages;
    return protectAll(lines[name], days, name === 'session' ? fitsLanguages(languages) : undefined);
  };
  return { days, figures: figureNames.map((name) => ({ name, lines: told(name) })) };
}

/**
 * The counts of whole days, weeks or months, as far as they may be shown. Neither sums over keys nor over the asked-for
 * time are in it, and what is shown of a period does not depend on what is asked for.
 */
export function buildReport({ days, figures }: AllTold, { period, from, to }: Wanted): Report {
  const runs = wholePeriods(period, firstDay(period, days.from), days.until).filter(
    (run) => run.from <= dayNumber(to) && run.until > dayNumber(from),
  );
  return {
    period,
    buckets: runs.map(bucketOf),
    figures: figures.map(({ name, lines }) => ({
      name,
      lines: lines.map(({ key, told }) => ({
        key,
        cells: runs.map((run) => shownOf(told.get(runKey(run)) ?? nothing)),
      })),
    })),
  };
}
