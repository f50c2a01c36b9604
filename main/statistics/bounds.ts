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
  /**
   * `#most[a][b]`: how much the running total before day b can at most be above the one before day a. It ends with the
   * last day of which something was told; of the days after it only that no count is below 0.
   */
  readonly #most: number[][] = [[0]];

  #at(a: number, b: number): number {
    const known = this.#most[Math.min(a, this.#most.length - 1)]?.[b];
    return known ?? (b <= a ? 0 : Number.POSITIVE_INFINITY);
  }

  #reach(day: number): void {
    while (this.#most.length <= day) {
      const next = [...(this.#most.at(-1) ?? []), 0];
      for (const row of this.#most) row.push(Number.POSITIVE_INFINITY);
      this.#most.push(next);
    }
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
    this.#reach(until);
    this.#shorten(from, until, high);
    this.#shorten(until, from, 0 - low);
  }

  #shorten(from: number, to: number, most: number): void {
    if (most >= this.#at(from, to)) return;
    // Every way is the shortest already, so that what gets no shorter from here gets none from anywhere.
    const onward = (this.#most[to] ?? [])
      .map((rest, place) => ({ place, rest }))
      .filter(({ place, rest }) => most + rest < this.#at(from, place));
    for (const row of this.#most) {
      const way = (row[from] ?? Number.POSITIVE_INFINITY) + most;
      if (way >= (row[to] ?? 0)) continue;
      for (const { place, rest } of onward) {
        if (way + rest < (row[place] ?? 0)) row[place] = way + rest;
      }
    }
  }
}
