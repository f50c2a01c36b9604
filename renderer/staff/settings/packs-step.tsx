import { StaffField } from '../components/staff-field.tsx';
import { useStaff } from '../staff-context.tsx';
import { Setting } from './setting.tsx';
import type { StepProps } from './step.ts';

/** Each place with how one is written. */
const places = [
  { part: 'folder', example: '/srv/packs' },
  { part: 'url', example: 'https://example.org/7.qadampack' },
  { part: 'authority', example: '/etc/qadam/authority.pem' },
] as const;

/** Where content packs come from besides what is plugged in: a folder, an address, the authority behind that. */
export function PacksStep({ settings, layers, change, faults }: StepProps) {
  const { say } = useStaff();
  const { packs } = settings;
  const faultOf = (part: string) => faults.find(({ place }) => place === `packs.${part}`);
  return (
    <Setting of="packs" layers={layers} faults={faults.filter(({ place }) => place === 'packs')}>
      <p>{say('staff.setup.packs.hint')}</p>
      {places.map(({ part, example }) => {
        const fault = faultOf(part);
        return (
          <StaffField
            key={part}
            field={`packs-${part}`}
            label={say(`staff.setup.packs.${part}`)}
            hint={say('staff.setup.packs.example', { example })}
            value={packs[part] ?? ''}
            error={fault && say(`staff.setup.packs.${part}-${fault.reason}`, { example })}
            mostLength={1000}
            lang="en"
            disabled={layers.packs === 'fixed'}
            onChange={(text) => change({ packs: { ...packs, [part]: text.trim() === '' ? null : text.trim() } })}
          />
        );
      })}
    </Setting>
  );
}
