import type { HalfRow } from './half-rows.ts';

/** A row that both halves share. */
export interface TwinRow {
  readonly key: string;
  readonly visitor: HalfRow;
  readonly staff: HalfRow;
}

const placeOf = ({ key, kind, id, number, icon }: HalfRow) => [key, kind, id, number, icon].join(' ');

/**
 * Pairs the rows of the same page in two languages. Throws where they are not the same rows, which only a defect can
 * bring about: nobody may be shown one thing and told another.
 */
export function twinRows(visitor: readonly HalfRow[], staff: readonly HalfRow[]): TwinRow[] {
  if (visitor.length !== staff.length) {
    throw new Error(`the halves have ${visitor.length} and ${staff.length} rows`);
  }
  return visitor.map((row, index) => {
    const other = staff[index];
    if (other === undefined || placeOf(row) !== placeOf(other)) {
      throw new Error(`row ${index + 1} is "${row.key}" in one half and "${other?.key}" in the other`);
    }
    return { key: row.key, visitor: row, staff: other };
  });
}
