import ToggleButton from '@mui/material/ToggleButton';
import { useState } from 'react';
import { longest } from '../../../shared/directory/entry.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { StaffField } from '../components/staff-field.tsx';
import { staffLanguages, useStaff } from '../staff-context.tsx';
import { Setting } from './setting.tsx';
import type { StepProps } from './step.ts';

/** The texts with this one changed; an empty one is none. */
function withText(texts: Readonly<Record<string, string>>, language: string, text: string): Record<string, string> {
  const { [language]: _before, ...others } = texts;
  return text === '' ? others : { ...others, [language]: text };
}

/** Name and address of the office, in the clerks' languages and in as many others as wanted. */
export function OfficeStep({ settings, layers, change, faults }: StepProps) {
  const { say } = useStaff();
  const { languages } = useKiosk().content.guide;
  const { office } = settings;
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const isShown = (id: string) =>
    staffLanguages.some((own) => own === id) || id in office.name || id in office.address || wanted.includes(id);
  const first = languages.filter(({ id }) => staffLanguages.some((own) => own === id));
  const shown = [...first, ...languages.filter(({ id }) => !first.some((own) => own.id === id) && isShown(id))];
  const locked = layers.office === 'fixed';
  const trimmed = (text: string) => text.trimStart().replaceAll(/\s+/g, ' ');
  return (
    <Setting of="office" layers={layers} faults={faults}>
      <p>{say('staff.setup.office.hint')}</p>
      <div className="setting-columns">
        {shown.map(({ id, autonym }) => (
          <div key={id} className="setting-language">
            <StaffField
              field={`name-${id}`}
              lang={id}
              label={`${say('staff.setup.office.name')} · ${autonym}`}
              value={office.name[id] ?? ''}
              mostLength={longest.name}
              disabled={locked}
              onChange={(text) => change({ office: { ...office, name: withText(office.name, id, trimmed(text)) } })}
            />
            <StaffField
              field={`address-${id}`}
              lang={id}
              label={`${say('staff.setup.office.address')} · ${autonym}`}
              value={office.address[id] ?? ''}
              mostLength={longest.address}
              disabled={locked}
              onChange={(text) =>
                change({ office: { ...office, address: withText(office.address, id, trimmed(text)) } })
              }
            />
          </div>
        ))}
      </div>
      {!locked && shown.length < languages.length && (
        <div className="staff-row" role="group" aria-label={say('staff.setup.office.more')}>
          <span>{say('staff.setup.office.more')}</span>
          {languages
            .filter(({ id }) => !shown.some((other) => other.id === id))
            .map(({ id, autonym }) => (
              <ToggleButton key={id} value={id} data-value={id} lang={id} onChange={() => setWanted([...wanted, id])}>
                {autonym}
              </ToggleButton>
            ))}
        </div>
      )}
    </Setting>
  );
}
