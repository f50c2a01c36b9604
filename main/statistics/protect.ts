import { fewest } from '../../shared/statistics/report.ts';
import { Bounds, type Range } from './bounds.ts';
import { dayAfter, firstDay, type Run, wholePeriods } from './calendar.ts';

const few: Range = { low: 0, high: fewest - 1 };
const unknown: Range = { low: 0, high: Number.POSITIVE_INFINITY };

/** What is tried when an exact number would give a small one away: ever wider ranges. */
const widths = [5, 10, 20, 50, 100];

/** Whether a range of a run may be told, apart from what it does to the other runs of its line. */
export type Fits = (run: Run, told: Range) => boolean;

export const runKey = ({ from, until }: Run) => `${from}-${until}`;

function aroundOf(count: number): Range[] {
  const wide = widths.map((width) => {
    const low = Math.floor(count / width) * width;
    return { low, high: low + width - 1 };
  });
  return [{ low: count, high: count }, ...wide];
}

const isFew = ({ low, high }: Range) => low === few.low && high === few.high;

/** One line of counts over a quarter, told run by run in the order in which the runs end. */
class Quarter {
  readonly #start: number;
  readonly #bounds = new Bounds();
  /** Runs of which "fewer than five" was said: nobody may ever learn more about them. */
  readonly #small: [number, number][] = [];

  /** Before `begun` nothing was counted, as everyone may know. */
  constructor({ from, until }: Run, begun: number) {
    this.#start = from;
    if (begun > from) this.#bounds.tell(0, Math.min(begun, until) - from, { low: 0, high: 0 });
  }

  known({ from, until }: Run): Range {
    return this.#bounds.of(from - this.#start, until - this.#start);
  }

  #isSafe(place: readonly [number, number], told: Range): boolean {
    return this.#small.every((small) => isFew(this.#bounds.ofIf(small, place, told)));
  }

  /** Tells as much of a run's count as may be told, and gives it. */
  tell(run: Run, count: number, fits: Fits): Range {
    const place: [number, number] = [run.from - this.#start, run.until - this.#start];
    if (count < fewest) {
      if (!this.#isSafe(place, few)) return this.known(run);
      this.#bounds.tell(...place, few);
      if (isFew(this.known(run))) this.#small.push(place);
      return few;
    }
    const told = aroundOf(count).find((range) => fits(run, range) && this.#isSafe(place, range));
    if (told !== undefined) this.#bounds.tell(...place, told);
    return this.known(run);
  }
}

/** The whole days, weeks and months of a quarter, and the parts of weeks on both sides of a month's end, by their ends. */
function runsOf({ from, until }: Run, end: number): Run[] {
  const last = Math.min(until, end);
  const days = wholePeriods('day', from, last);
  const weeks = days.map(({ from: day }) => ({
    from: Math.max(firstDay('week', day), firstDay('month', day), from),
    until: Math.min(dayAfter('week', day), dayAfter('month', day)),
  }));
  const all = [...days, ...weeks, ...wholePeriods('week', from, last), ...wholePeriods('month', from, last)];
  const once = new Map(all.filter((run) => run.until <= last).map((run) => [runKey(run), run]));
  return [...once.values()].toSorted((a, b) => a.until - b.until || b.from - a.from);
}

const sum = (counts: ReadonlyMap<number, number>, { from, until }: Run) => {
  let total = 0;
  for (let day = from; day < until; day += 1) total += counts.get(day) ?? 0;
  return total;
};

/**
 * What may be told of a line of counts a day, for every whole day, week and month between two days, by {@link runKey}.
 *
 * A run below five is "<5". Any other is told exactly unless that, together with everything told before, would say more
 * about any "<5" than that it is something from 0 to 4; then a range is told, or only what follows from the rest. Runs
 * are told as they end, so that what was told once is never told otherwise later. Each quarter stands for itself: of a
 * week across its end only what follows from its two sides is told.
 */
export function protectLine(
  counts: ReadonlyMap<number, number>,
  { from: begun, until: end }: Run,
  fits: Fits = () => true,
): Map<string, Range> {
  const told = new Map<string, Range>();
  const from = firstDay('week', firstDay('quarter', begun));
  const across = wholePeriods('week', from, end).filter(
    (week) => firstDay('quarter', week.from) !== firstDay('quarter', week.until - 1),
  );
  const ends = new Map<number, Range>();
  for (let first = from; first < end; first = dayAfter('quarter', first)) {
    const run = { from: first, until: dayAfter('quarter', first) };
    const quarter = new Quarter(run, begun);
    // Each is below five, and so are all of them together: nothing has to be worked out.
    const isEmpty = first >= begun && sum(counts, run) === 0;
    for (const part of runsOf(run, end)) {
      told.set(runKey(part), isEmpty ? few : quarter.tell(part, sum(counts, part), fits));
    }
    for (const week of across) {
      const side = { from: Math.max(week.from, run.from), until: Math.min(week.until, run.until) };
      if (side.from >= side.until) continue;
      const before = ends.get(week.from) ?? { low: 0, high: 0 };
      const known = isEmpty ? few : quarter.known(side);
      ends.set(week.from, { low: before.low + known.low, high: before.high + known.high });
    }
  }
  for (const week of across)
    told.set(runKey(week), sum(counts, week) < fewest ? few : (ends.get(week.from) ?? unknown));
  return told;
}
