import { type Found, type Hit, hitKinds, mostHitsOfKind, mostQueryLength } from '../../shared/search/hits.ts';
import { readingsOf } from '../../shared/search/readings.ts';
import { type Candidate, ranks, type SearchStore } from '../database/search-store.ts';

/** Ranks of hits that were found by nothing but their title. */
const ranksByTitle: ReadonlySet<number> = new Set([ranks.name, ranks.name + 1, ranks.correction]);

/** A short title says the typed words more exactly than a long one; elsewhere the content's own order holds. */
function byWorth(a: Candidate, b: Candidate): number {
  const bySize = ranksByTitle.has(a.rank) ? a.size - b.size : 0;
  return a.rank - b.rank || bySize || hitKinds.indexOf(a.kind) - hitKinds.indexOf(b.kind) || a.entry - b.entry;
}

/** One or two letters begin half of everything: a few examples are painted sooner, and the next letter says more. */
const mostHitsOfLetters: Readonly<Record<number, number>> = { 1: 2, 2: 3 };

/**
 * Looks for what a visitor typed in every index. The groups stand in the order of their best hits, the hits of a group
 * from the best on. Never throws for any text; keeps nothing of it.
 */
export function search(stores: readonly SearchStore[], language: string, typed: string): Found {
  const readings = readingsOf(typed.slice(0, mostQueryLength), language);
  const answers = stores.flatMap((store) => {
    const { candidates, terms } = store.find(language, readings);
    return candidates.map((candidate) => ({ store, candidate, terms }));
  });
  const most = mostHitsOfLetters[typed.trim().length] ?? mostHitsOfKind;
  const groups = new Map<Hit['kind'], typeof answers>();
  for (const answer of answers.toSorted((a, b) => byWorth(a.candidate, b.candidate))) {
    const group = groups.get(answer.candidate.kind) ?? [];
    if (group.length < most) groups.set(answer.candidate.kind, [...group, answer]);
  }
  return {
    groups: [...groups].map(([kind, group]) => ({
      kind,
      hits: group.map(({ store, candidate, terms }) => store.hit(candidate, terms, language)),
    })),
  };
}
