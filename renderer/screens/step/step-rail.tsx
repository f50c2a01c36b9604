import type { ChecklistStep } from '../../../shared/checklist/checklist.ts';
import { Pictogram } from '../../components/pictogram.tsx';
import { useRoom } from '../../components/use-room.ts';

interface StepRailProps {
  readonly steps: readonly ChecklistStep[];
  readonly current: string;
  readonly done: readonly string[];
  readonly onShow: (step: string) => void;
}

/** All steps by number, with titles where there is room: where one is and what is done. */
export function StepRail({ steps, current, done, onShow }: StepRailProps) {
  const { holder, room } = useRoom<HTMLElement>('.rail-step');
  return (
    <nav className="rail" ref={holder} data-room={room}>
      {steps.map((step) => {
        const state = step.id === current ? 'now' : done.includes(step.id) ? 'done' : '';
        return (
          <button
            type="button"
            key={step.id}
            className={`rail-step ${state}`}
            data-rail={step.id}
            aria-current={step.id === current ? 'step' : undefined}
            onClick={() => onShow(step.id)}
          >
            {state === 'done' ? <Pictogram name="check" /> : <span className="rail-number">{step.number}</span>}{' '}
            <span className="rail-title">{step.title}</span>
          </button>
        );
      })}
    </nav>
  );
}
