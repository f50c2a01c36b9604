/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of no values: the bench measured nothing.');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** What was measured of one thing: all values, and what a table shows of them. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'KB';
  readonly n: number;
  readonly median: number;
  readonly p95: number;
  readonly values: readonly number[];
}

export function figure(name: string, unit: Figure['unit'], values: readonly number[]): Figure {
  return { name, unit, n: values.length, median: median(values), p95: p95(values), values };
}

/** One row of the result: the kiosk's figure, the yardstick's where there is one, and the target. */
export interface Row {
  readonly kiosk: Figure;
  readonly bare?: Figure;
  /** The most that is wished for: of the ratio to the yardstick, or of a value of the kiosk's. */
  readonly target?: { readonly of: 'ratio' | 'median' | 'p95'; readonly most: number };
}

/** The value that a row's target is about. */
export function reached({ kiosk, bare, target }: Row): number | undefined {
  if (target === undefined) return undefined;
  if (target.of !== 'ratio') return kiosk[target.of];
  return bare && kiosk.median / bare.median;
}
