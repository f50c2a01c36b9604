import ToggleButton from '@mui/material/ToggleButton';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useStaff } from '../staff-context.tsx';
import { Setting } from './setting.tsx';
import type { StepProps } from './step.ts';

/** The languages that visitors may choose, at least one. */
export function LanguagesStep({ settings, layers, change, faults }: StepProps) {
  const { say } = useStaff();
  const { languages } = useKiosk().content.guide;
  const offered = settings.languages;
  const toggle = (id: string) => {
    const wanted = languages.filter((one) => (one.id === id ? !offered.includes(id) : offered.includes(one.id)));
    if (wanted.length > 0) change({ languages: wanted.map((one) => one.id) });
  };
  return (
    <Setting of="languages" layers={layers} faults={faults}>
      <p>{say('staff.setup.languages.hint')}</p>
      <div className="staff-row" role="group" aria-label={say('staff.setup.languages.title')}>
        {languages.map(({ id, autonym }) => (
          <ToggleButton
            key={id}
            value={id}
            data-value={id}
            lang={id}
            selected={offered.includes(id)}
            disabled={layers.languages === 'fixed'}
            onChange={() => toggle(id)}
          >
            {autonym}
          </ToggleButton>
        ))}
      </div>
    </Setting>
  );
}
