/** A range of whole numbers; `high` may be infinite. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What everyone can work out about the counts of runs of days from what was told of other runs. A run's count is the
 * difference of two running totals, so that all that is told are difference constraints, and what follows from them are
 * shortest paths (Cormen et al., Introduction to Algorithms, 22.4): exactly, since all numbers are whole.
 */
export class Bounds {
  /** `#most[a][b]`: how much the running total before day b can at most be above the one before day a. */
  readonly #most: number[][];

  constructor(days: number) {
    const places = Array.from({ length: days + 1 }, (_, place) => place);
    this.#most = places.map((a) => places.map((b) => (b <= a ? 0 : Number.POSITIVE_INFINITY)));
  }

  #at(a: number, b: number): number {
    return this.#most[a]?.[b] ?? Number.POSITIVE_INFINITY;
  }

  /** What is known of the days from the first to before the second. */
  of(from: number, until: number): Range {
    return { low: 0 - this.#at(until, from), high: this.#at(from, until) };
  }

  /** What would be known of one run if a range were told of another. */
  ofIf(one: readonly [number, number], [from, until]: readonly [number, number], told: Range): Range {
    const [a, b] = one;
    const most = (x: number, y: number) =>
      Math.min(
        this.#at(x, y),
        this.#at(x, from) + told.high + this.#at(until, y),
        this.#at(x, until) - told.low + this.#at(from, y),
      );
    return { low: 0 - most(b, a), high: most(a, b) };
  }

  /** Takes in what is told of the days from the first to before the second. */
  tell(from: number, until: number, { low, high }: Range): void {
    this.#shorten(from, until, high);
    this.#shorten(until, from, 0 - low);
  }

  #shorten(from: number, to: number, most: number): void {
    if (most >= this.#at(from, to)) return;
    const onward = [...(this.#most[to] ?? [])];
    for (const row of this.#most) {
      const way = (row[from] ?? Number.POSITIVE_INFINITY) + most;
      if (way >= (row[to] ?? 0)) continue;
      for (const [place, rest] of onward.entries()) {
        if (way + rest < (row[place] ?? 0)) row[place] = way + rest;
      }
    }
  }
}
