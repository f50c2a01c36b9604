import { useKiosk } from '../../session/kiosk-context.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { useStaff } from '../staff-context.tsx';
import { Setting } from './setting.tsx';
import type { StepProps } from './step.ts';

/** The language of the second column on paper, which the office itself reads. */
export function SecondStep({ settings, layers, change, faults }: StepProps) {
  const { say } = useStaff();
  const { languages } = useKiosk().content.guide;
  return (
    <Setting of="second" layers={layers} faults={faults}>
      <p>{say('staff.setup.second.hint')}</p>
      <StaffChoice
        choice="second"
        label={say('staff.setup.second.title')}
        value={settings.second}
        disabled={layers.second === 'fixed'}
        options={languages.map(({ id, autonym }) => ({ value: id, name: autonym, lang: id }))}
        onChange={(second) => change({ second })}
      />
    </Setting>
  );
}
