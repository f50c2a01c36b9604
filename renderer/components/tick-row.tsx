import type { ReactNode } from 'react';
import { Pictogram } from './pictogram.tsx';

interface TickRowProps {
  readonly handle: Readonly<Record<`data-${string}`, string>>;
  /** A pictogram's name or a number, at the start of the row. */
  readonly lead: { readonly icon: string } | { readonly number: number };
  readonly ticked: boolean;
  readonly onTick: () => void;
  readonly children: ReactNode;
}

/** A row to tick off; the whole row is the target. */
export function TickRow({ handle, lead, ticked, onTick, children }: TickRowProps) {
  return (
    <button
      type="button"
      className={`tick-row ${ticked ? 'is-done' : ''}`}
      role="checkbox"
      aria-checked={ticked}
      onClick={onTick}
      {...handle}
    >
      {'icon' in lead ? <Pictogram name={lead.icon} /> : <span className="num">{lead.number}</span>}
      <span className="tick-words">{children}</span>
      <span className="tickbox">{ticked && <Pictogram name="check" />}</span>
    </button>
  );
}
