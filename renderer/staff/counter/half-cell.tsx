import { Fragment, type JSX } from 'react';
import type { HalfRow } from './half-rows.ts';

interface HalfCellProps {
  readonly row: HalfRow;
  readonly half: 'visitor' | 'staff';
  readonly language: string;
  /** Within a target nothing but words may stand. */
  readonly inline: boolean;
}

/** Kinds whose id stands on the half, so that each half says for itself what it shows. */
function handles({ kind, id, number }: HalfRow): Readonly<Record<`data-${string}`, string>> {
  const own = kind === 'title' ? 'subject' : kind;
  return {
    ...(id === undefined ? {} : { [`data-${own}`]: id }),
    ...(number === undefined ? {} : { 'data-number': String(number) }),
  };
}

/** One half of a row: its name, what is said of it, and for the clerk what it rests on. */
export function HalfCell({ row, half, language, inline }: HalfCellProps) {
  const isHeading = !inline && (row.kind === 'title' || row.kind === 'heading');
  const Name: keyof JSX.IntrinsicElements = isHeading ? 'h2' : 'b';
  const numbered = row.kind === 'step' || (row.kind === 'title' && row.number !== undefined);
  return (
    <span className="half" data-half={half} lang={language} {...handles(row)}>
      {numbered && <span className="half-number">{row.number}</span>}
      <span className="half-words">
        {row.kind === 'text' || row.kind === 'basis' ? <span>{row.name}</span> : <Name>{row.name}</Name>}
        {row.lines.map((line) => (
          <Fragment key={line}>{line !== '' && <span className="half-line">{line}</span>}</Fragment>
        ))}
        {half === 'staff' && row.citations !== undefined && (
          <small className="half-basis">{row.citations.join('; ')}</small>
        )}
      </span>
    </span>
  );
}
