import { StaffChoice } from '../components/staff-choice.tsx';
import { useStaff } from '../staff-context.tsx';
import { Setting } from './setting.tsx';
import type { StepProps } from './step.ts';
import { Stepper } from './stepper.tsx';

const seconds = 'staff.setup.idle.seconds';

/** The times that can be set, with the bounds of the contract. */
const times = [
  { key: 'idleSeconds', unit: seconds, least: 20, most: 3600, by: 10 },
  { key: 'warningSeconds', unit: seconds, least: 20, most: 600, by: 5 },
  { key: 'staffMinutes', unit: 'staff.setup.idle.minutes', least: 1, most: 60, by: 1 },
  { key: 'printSeconds', unit: seconds, least: 5, most: 900, by: 15 },
] as const;

const quietHours = ['02:00', '03:30', '05:00'];

/** How long the kiosk waits for whom, and when it starts itself anew. */
export function IdleStep({ settings, layers, change, faults }: StepProps) {
  const { say } = useStaff();
  const { restartAt } = settings;
  const hours = [...new Set([...quietHours, ...(restartAt === null ? [] : [restartAt])])].sort();
  const hourOptions = [
    { value: 'never', name: say('staff.setup.idle.never') },
    ...hours.map((value) => ({ value, name: value })),
  ];
  return (
    <>
      {times.map(({ key, unit, least, most, by }) => (
        <Setting key={key} of={key} layers={layers} faults={faults}>
          <Stepper
            name={key}
            label={say(`staff.setup.idle.${key}`)}
            value={settings[key]}
            shown={say(unit, { count: settings[key] })}
            least={least}
            most={most}
            by={by}
            disabled={layers[key] === 'fixed'}
            onChange={(value) => change({ [key]: value })}
          />
        </Setting>
      ))}
      <Setting of="restartAt" layers={layers} faults={faults}>
        <StaffChoice
          choice="restartAt"
          label={say('staff.setup.idle.restartAt')}
          value={restartAt ?? 'never'}
          disabled={layers.restartAt === 'fixed'}
          options={hourOptions}
          onChange={(value) => change({ restartAt: value === 'never' ? null : value })}
        />
      </Setting>
    </>
  );
}
