import type { ChecklistFact } from '../../shared/checklist/checklist.ts';
import { Pictogram } from './pictogram.tsx';

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

/** Where, when, how much, how long. */
export function FactLine({ fact }: { readonly fact: ChecklistFact }) {
  return (
    <div className="fact">
      <Pictogram name={factIcons[fact.kind]} />
      <span>
        <small>{fact.label}</small>
        {fact.lines.map((line) => (
          <b key={line}>{line}</b>
        ))}
      </span>
    </div>
  );
}
