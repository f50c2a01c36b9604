import { useState } from 'react';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';

/** Starts the kiosk anew or ends it, each after a second touch. */
export function LeaveButtons() {
  const { say } = useStaff();
  const [asked, setAsked] = useState<'restart' | 'exit'>();
  return (
    <>
      <div className="staff-row">
        {(['restart', 'exit'] as const).map((how) => (
          <StaffButton key={how} action={how} icon={how === 'exit' ? 'lock' : 'return'} onPress={() => setAsked(how)}>
            {say(`staff.diagnostics.${how}`)}
          </StaffButton>
        ))}
      </div>
      {asked !== undefined && (
        <StaffNotice kind="mind">
          <div className="staff-row">
            <p>{say(`staff.diagnostics.${asked}-sure`)}</p>
            <StaffButton action={`${asked}-sure`} onPress={() => void call(`staff:diagnostics-${asked}`, undefined)}>
              {say(`staff.diagnostics.${asked}`)}
            </StaffButton>
            <StaffButton action="leave-cancel" onPress={() => setAsked(undefined)}>
              {say('staff.action.cancel')}
            </StaffButton>
          </div>
        </StaffNotice>
      )}
    </>
  );
}
