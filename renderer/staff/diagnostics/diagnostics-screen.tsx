import { useState } from 'react';
import { StaffChoice } from '../components/staff-choice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { useStaff } from '../staff-context.tsx';
import { AuditPart } from './audit-part.tsx';
import { LogPart } from './log-part.tsx';
import { MachinePart } from './machine-part.tsx';
import { Notices } from './notices.tsx';
import './diagnostics.css';

const parts = { machine: MachinePart, log: LogPart, audit: AuditPart } as const;
const names = ['machine', 'log', 'audit'] as const;

/** How the kiosk is. The log and what staff did are for managers. */
export function DiagnosticsScreen() {
  const { say, role } = useStaff();
  const [shown, setShown] = useState<(typeof names)[number]>('machine');
  const Part = parts[shown];
  return (
    <StaffScreen name="diagnostics" title={say('staff.diagnostics.title')}>
      {role === 'manager' && (
        <StaffChoice
          quiet
          choice="diagnostics-part"
          label={say('staff.diagnostics.part')}
          value={shown}
          options={names.map((name) => ({ value: name, name: say(`staff.diagnostics.part-${name}`) }))}
          onChange={setShown}
        />
      )}
      <Notices />
      <Part />
    </StaffScreen>
  );
}
