import { StaffField } from '../components/staff-field.tsx';
import { useStaff } from '../staff-context.tsx';
import { Setting } from './setting.tsx';
import type { StepProps } from './step.ts';

const numbers = ['phone', 'ambulance'] as const;

/** The office's own number, and the one of the ambulance where an emergency is told of. */
export function PhonesStep({ settings, layers, change, faults }: StepProps) {
  const { say } = useStaff();
  const { office } = settings;
  return (
    <Setting of="office" layers={layers} faults={faults}>
      {numbers.map((number) => (
        <StaffField
          key={number}
          field={number}
          label={say(`staff.setup.phones.${number}`)}
          hint={say(`staff.setup.phones.${number}-hint`)}
          value={office[number]}
          mostLength={40}
          disabled={layers.office === 'fixed'}
          onChange={(text) => change({ office: { ...office, [number]: text.trimStart() } })}
        />
      ))}
    </Setting>
  );
}
