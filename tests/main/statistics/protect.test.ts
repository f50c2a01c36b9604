import { expect, test } from 'vitest';
import { dayNumber, type Run, wholePeriods } from '../../../main/statistics/calendar.ts';
import { protectLine, runKey } from '../../../main/statistics/protect.ts';
import { periods } from '../../../shared/statistics/report.ts';
import { randomFrom } from '../../support/random.ts';

const rounds = Number(process.env['QADAM_LINES'] ?? 40);
const start = dayNumber('2026-01-14');

interface Told {
  readonly run: Run;
  readonly low: number;
  readonly high: number;
}

/** What a line tells about everything that a page can ever show of it. */
function toldOf(counts: ReadonlyMap<number, number>, end: number): Told[] {
  const line = protectLine(counts, { from: start, until: end });
  return periods.flatMap((period) =>
    wholePeriods(period, dayNumber('2025-12-29'), end).flatMap((run) => {
      const range = line.get(runKey(run));
      return range === undefined ? [] : [{ run, ...range }];
    }),
  );
}

const trueSum = (counts: ReadonlyMap<number, number>, { from, until }: Run) =>
  Array.from({ length: until - from }, (_, index) => counts.get(from + index) ?? 0).reduce((a, b) => a + b, 0);

/**
 * What follows for each run from everything told, worked out anew and over the whole time at once: shortest paths
 * between running totals (Floyd–Warshall).
 */
function attack(told: readonly Told[], end: number): (run: Run) => { low: number; high: number } {
  const first = Math.min(...told.map(({ run }) => run.from));
  const size = end - first + 1;
  const most = Array.from({ length: size }, (_, a) =>
    Float64Array.from({ length: size }, (_nothing, b) => (b <= a ? 0 : Number.POSITIVE_INFINITY)),
  );
  const tell = (a: number, b: number, value: number) => {
    const row = most[a - first];
    if (row !== undefined) row[b - first] = Math.min(row[b - first] ?? 0, value);
  };
  tell(first, Math.max(first, start), 0);
  for (const { run, low, high } of told) {
    tell(run.from, run.until, high);
    tell(run.until, run.from, -low);
  }
  for (const [k, through] of most.entries()) {
    for (const row of most) {
      const way = row[k] ?? 0;
      if (way === Number.POSITIVE_INFINITY) continue;
      for (let b = 0; b < size; b += 1) {
        const length = way + (through[b] ?? 0);
        if (length < (row[b] ?? 0)) row[b] = length;
      }
    }
  }
  return ({ from, until }) => ({
    low: -(most[until - first]?.[from - first] ?? 0),
    high: most[from - first]?.[until - first] ?? 0,
  });
}

/** Every fourth is of a kiosk that counts nothing more from a quarter's begin on. */
function randomCounts(seed: number, end: number): Map<number, number> {
  const next = randomFrom(seed);
  const usual = [0.3, 1, 2, 4, 6, 12, 40][Math.floor(next() * 7)] ?? 1;
  const counts = new Map<number, number>();
  const closed = seed % 4 === 0 ? dayNumber('2026-04-01') : end;
  for (let day = start; day < end; day += 1) {
    const open = (day + 3) % 7 === 6 ? next() < 0.1 : true;
    counts.set(day, open && day < closed ? Math.floor(next() * usual * 2) : 0);
  }
  return counts;
}

test(`whatever is shown of a line, each "<5" can still be anything from 0 to 4 (${rounds} random lines)`, () => {
  const kinds = { few: 0, exact: 0, ranges: 0 };
  const wrong: string[] = [];
  for (let seed = 1; seed <= rounds; seed += 1) {
    const end = start + 60 + (seed % 150);
    const counts = randomCounts(seed, end);
    const told = toldOf(counts, end);
    const known = attack(told, end);
    const isFew = ({ low, high }: { low: number; high: number }) => low === 0 && high === 4;
    for (const { run, low, high } of told) {
      const count = trueSum(counts, run);
      const kept = run.until <= start || isFew(known(run));
      const right = count < 5 ? isFew({ low, high }) && kept : low <= count && count <= high;
      if (!right) wrong.push(`line ${seed}, ${runKey(run)}: ${count} shown as ${low}–${high}`);
      kinds[count < 5 ? 'few' : low === high ? 'exact' : 'ranges'] += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(Math.min(kinds.few, kinds.ranges)).toBeGreaterThan(0);
  expect(kinds.exact).toBeGreaterThan(kinds.ranges);
});

test('what was shown once is shown the same later', () => {
  const counts = randomCounts(7, start + 140);
  const before = toldOf(counts, start + 100);
  const after = new Map(toldOf(counts, start + 140).map((told) => [runKey(told.run), told]));
  for (const told of before) expect(after.get(runKey(told.run))).toEqual(told);
});

test('a week does not give its Sunday away, and no single day is hidden by a week of small ones', () => {
  const monday = dayNumber('2026-02-02');
  const week = { from: monday, until: monday + 7 };
  const counted = (days: readonly number[]) => {
    const told = protectLine(new Map(days.map((count, index) => [monday + index, count])), {
      from: start,
      until: week.until,
    });
    return told.get(runKey(week));
  };
  expect(counted([20, 20, 20, 20, 20, 5, 3])).toEqual({ low: 105, high: 109 });
  expect(counted([2, 1, 4, 0, 3, 1, 0])).toEqual({ low: 11, high: 11 });
  expect(counted([1, 0, 0, 1, 0, 0, 0])).toEqual({ low: 0, high: 4 });
  expect(counted([4, 4, 4, 4, 4, 4, 4])).toEqual({ low: 20, high: 28 });
});
