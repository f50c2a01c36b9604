import { useState } from 'react';
import type { TallRow } from '../paging/pages-of.ts';
import type { Row } from './text-row.tsx';

/** A row in more pieces than this is no longer read as one text. */
const mostPieces = 12;

interface WithRows {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** In place of a number of pieces. */
const brief = 0;

/** Stands between a row's key and the number of its piece. */
const mark = '~';

/**
 * The groups with those rows in pieces that a page was too short for, and what is to be told which rows those are. The
 * others stay whole: a text is easier to read without a break. `subject` changes when all is to be measured anew.
 */
export function useSplitRows<G extends WithRows>(groups: readonly G[], subject: string) {
  const [cut, setCut] = useState<{ subject: string; pieces: Readonly<Record<string, number>> }>();
  const pieces = cut?.subject === subject ? cut.pieces : {};
  const split = groups.map((group) => ({
    ...group,
    rows: group.rows.flatMap((row): Row[] => {
      const count = pieces[`${group.id} ${row.key}`] ?? 1;
      if (count === brief) return [{ key: `${row.key}${mark}`, node: row.brief }];
      if (count < 2 || row.inPieces === undefined) return [row];
      const nodes = row.inPieces(count);
      return nodes.map((node, index) => ({ key: index === 0 ? row.key : `${row.key}${mark}${index}`, node }));
    }),
  }));

  /**
   * Cuts the rows that are too tall, those that were cut before into a piece more; false when one cannot be cut. That one
   * is `shortened` where it cannot get wider, either.
   */
  const cutTall = (tall: readonly TallRow[], shortened: boolean): boolean => {
    let can = true;
    const more: Record<string, number> = { ...pieces };
    for (const { id, index, share } of tall) {
      const key = split.find((group) => group.id === id)?.rows[index]?.key.split(mark)[0];
      const row = groups.find((group) => group.id === id)?.rows.find((candidate) => candidate.key === key);
      if (row === undefined) continue;
      const name = `${id} ${row.key}`;
      if (row.inPieces === undefined) {
        can = false;
        if (shortened && row.brief !== undefined) more[name] = brief;
        continue;
      }
      const before = pieces[name] ?? 1;
      const count = Math.max(before + 1, before === 1 ? Math.ceil(share) : 0);
      if (count <= mostPieces && row.inPieces(count).length > before) more[name] = count;
    }
    if (Object.keys(more).some((name) => more[name] !== pieces[name])) setCut({ subject, pieces: more });
    return can;
  };
  return { split, cutTall };
}
