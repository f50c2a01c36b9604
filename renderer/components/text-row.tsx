import type { ReactNode } from 'react';
import { piecesOf } from '../paging/pieces.ts';

/** A row of a group. */
export interface Row {
  readonly key: string;
  readonly node: ReactNode;
  /** The same in this many rows, for a page that the row is too tall for. */
  readonly inPieces?: (count: number) => readonly ReactNode[];
  /** What is left of a row that cannot be cut and is too tall for the whole width of a page. */
  readonly brief?: ReactNode;
}

/** A row of text that may go on in the next page; `going` is true for what is not its beginning. */
export function textRow(key: string, text: string, as: (words: string, going: boolean) => ReactNode): Row {
  return {
    key,
    node: as(text, false),
    inPieces: (count) => piecesOf(text, count).map((words, index) => as(words, index > 0)),
  };
}

/** A row of text of a class; what only goes on in another row is told by `going-on`. */
export const lineRow = (key: string, text: string, className: string): Row =>
  textRow(key, text, (words, going) => <p className={going ? `${className} going-on` : className}>{words}</p>);

/** One point of a list. */
export const pointRow = (key: string, text: string): Row => lineRow(key, text, 'point');
