import type { ChecklistFact } from '../../shared/checklist/checklist.ts';
import { inParts } from '../paging/in-rows.ts';
import { Pictogram } from './pictogram.tsx';
import type { Row } from './text-row.tsx';

/** The pictogram of each kind of fact, the same on screen and paper. */
export const factIcons: Readonly<Record<ChecklistFact['kind'], string>> = {
  where: 'clinic',
  hours: 'clock',
  cost: 'free',
  wait: 'hourglass',
  duration: 'calendar',
  result: 'result',
  validity: 'talon',
};

interface FactLineProps {
  readonly fact: ChecklistFact;
  /** Whether it only goes on from the row before. */
  readonly going?: boolean;
}

/** Where, when, how much, how long. */
export function FactLine({ fact, going = false }: FactLineProps) {
  return (
    <div className={going ? 'fact going-on' : 'fact'}>
      <Pictogram name={factIcons[fact.kind]} />
      <span>
        {!going && <small>{fact.label}</small>}
        {fact.lines.map((line) => (
          <b key={line}>{line}</b>
        ))}
      </span>
    </div>
  );
}

/** A fact as a row, whose lines may go on in the next page. */
export function factRow(fact: ChecklistFact): Row {
  return {
    key: fact.kind,
    node: <FactLine fact={fact} />,
    inPieces: (count) =>
      inParts(fact.lines, count).map((lines, index) => (
        <FactLine key={index} fact={{ ...fact, lines }} going={index > 0} />
      )),
  };
}
