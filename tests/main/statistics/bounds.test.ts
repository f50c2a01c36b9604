import { expect, test } from 'vitest';
import { Bounds, type Range } from '../../../main/statistics/bounds.ts';
import { randomFrom } from '../../support/random.ts';

const days = 12;
const places = Array.from({ length: days + 1 }, (_, place) => place);

interface Told extends Range {
  readonly from: number;
  readonly until: number;
}

/** The same worked out in the plainest way: every shortest path anew (Floyd–Warshall). */
function plainly(told: readonly Told[]): (from: number, until: number) => Range {
  const most = places.map((a) => places.map((b) => (b <= a ? 0 : Number.POSITIVE_INFINITY)));
  const at = (a: number, b: number) => most[a]?.[b] ?? 0;
  const lower = (a: number, b: number, value: number) => most[a]?.splice(b, 1, Math.min(at(a, b), value));
  for (const { from, until, low, high } of told) {
    lower(from, until, high);
    lower(until, from, -low);
  }
  for (const k of places) for (const a of places) for (const b of places) lower(a, b, at(a, k) + at(k, b));
  return (from, until) => ({ low: 0 - at(until, from), high: at(from, until) });
}

test('whatever is told in whatever order, all that follows from it is known, and nothing else', () => {
  const next = randomFrom(1);
  const below = (most: number) => Math.floor(next() * most);
  const wrong: string[] = [];
  for (let round = 0; round < 100; round += 1) {
    const counts = Array.from({ length: days }, () => below(9));
    const random = (): Told => {
      const from = below(days);
      const until = from + 1 + below(days - from);
      const count = counts.slice(from, until).reduce((a, b) => a + b, 0);
      return { from, until, low: Math.max(0, count - below(6)), high: count + below(6) };
    };
    const all = Array.from({ length: 12 }, random);
    const bounds = new Bounds();
    for (const [index, told] of all.entries()) {
      const { from, until } = random();
      const expected = plainly(all.slice(0, index + 1))(from, until);
      const ifTold = bounds.ofIf([from, until], [told.from, told.until], told);
      bounds.tell(told.from, told.until, told);
      const known = bounds.of(from, until);
      if (JSON.stringify([ifTold, known]) !== JSON.stringify([expected, expected]))
        wrong.push(`round ${round}, ${index}: ${JSON.stringify({ from, until, expected, ifTold, known })}`);
    }
  }
  expect(wrong).toEqual([]);
});
