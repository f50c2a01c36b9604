import type { ReactNode } from 'react';
import type { SettingKey } from '../../../shared/settings.ts';
import { Pictogram } from '../../components/pictogram.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';
import type { StepProps } from './step.ts';

interface SettingProps extends Pick<StepProps, 'layers' | 'faults'> {
  readonly of: SettingKey;
  readonly children: ReactNode;
}

/** The controls of one setting; says when the organisation has fixed it, and why a value was refused. */
export function Setting({ of: key, layers, faults, children }: SettingProps) {
  const { say } = useStaff();
  const refused = faults.filter((fault) => fault.key === key);
  return (
    <div className="setting" data-setting={key} data-layer={layers[key]}>
      {layers[key] === 'fixed' && (
        <p className="setting-locked">
          <Pictogram name="lock" />
          {say('staff.settings.locked')}
        </p>
      )}
      {refused.map(({ place, reason }) => (
        <StaffNotice key={place} kind="failed">
          <span data-fault={place}>
            {say(`staff.settings.refused.${reason}`)} {say(`staff.settings.mend.${key}`)}
          </span>
        </StaffNotice>
      ))}
      {children}
    </div>
  );
}
