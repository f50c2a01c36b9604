import type { ReactNode } from 'react';
import { Pictogram } from '../../components/pictogram.tsx';
import { HalfCell } from './half-cell.tsx';
import type { HalfRow } from './half-rows.ts';
import type { TwinRow } from './twin-rows.ts';

/** What a touch on a row does, and how the row stands; undefined for a row that is only read. */
export interface RowTarget {
  readonly role: 'button' | 'checkbox' | 'radio';
  readonly on: boolean;
  readonly press: () => void;
  /** The digit that does the same. */
  readonly digit?: number | undefined;
}

interface TwinPageProps {
  readonly rows: readonly TwinRow[];
  readonly languages: { readonly visitor: string; readonly staff: string };
  readonly targetOf: (row: HalfRow) => RowTarget | undefined;
}

function Middle({ row, target }: { readonly row: HalfRow; readonly target: RowTarget | undefined }) {
  const ticks = target !== undefined && target.role !== 'button';
  return (
    <span className="mid" aria-hidden="true">
      {target?.digit !== undefined && <kbd>{target.digit}</kbd>}
      {row.icon !== undefined && <Pictogram name={row.icon} />}
      {ticks && <span className="tickbox">{target.on && <Pictogram name="check" />}</span>}
    </span>
  );
}

function Row({ row, target, children }: { row: HalfRow; target: RowTarget | undefined; children: ReactNode }) {
  const shared = { 'data-row': row.key, 'data-kind': row.kind };
  if (target === undefined) {
    return (
      <div className="twin-row" {...shared}>
        {children}
      </div>
    );
  }
  const { role, on, press, digit } = target;
  return (
    <button
      type="button"
      className={`twin-row target ${on ? 'is-on' : ''}`}
      role={role === 'button' ? undefined : role}
      aria-checked={role === 'button' ? undefined : on}
      data-target=""
      data-digit={digit}
      onClick={press}
      {...shared}
    >
      {children}
    </button>
  );
}

/** Two languages side by side: the halves share rows and meet at the pictogram. A row is one target, whichever half is touched. */
export function TwinPage({ rows, languages, targetOf }: TwinPageProps) {
  return (
    <div className="twin">
      {rows.map(({ key, visitor, staff }) => {
        const target = targetOf(visitor);
        const inline = target !== undefined;
        return (
          <Row key={key} row={visitor} target={target}>
            <HalfCell row={visitor} half="visitor" language={languages.visitor} inline={inline} />
            <Middle row={visitor} target={target} />
            <HalfCell row={staff} half="staff" language={languages.staff} inline={inline} />
          </Row>
        );
      })}
    </div>
  );
}
