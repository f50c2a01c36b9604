import { useEffect, useRef } from 'react';
import type { EditFault } from '../../../shared/staff/office.ts';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';
import { useFaultWords } from './use-fault-words.ts';

/** Why something was refused, each fault with its place, reason and mend. */
export function FaultList({ faults }: { readonly faults: readonly EditFault[] }) {
  const { say } = useStaff();
  const words = useFaultWords();
  const top = useRef<HTMLDivElement>(null);
  // Who saved at the foot of a long form must see why nothing was saved.
  useEffect(() => {
    if (faults.length > 0) top.current?.scrollIntoView({ block: 'center' });
  }, [faults]);
  return (
    <div ref={top}>
      <StaffNotice kind="failed">
        <p>{say('staff.office.refused')}</p>
        <ul className="staff-faults">
          {faults.map((fault) => (
            <li key={`${fault.line} ${fault.column} ${fault.reason}`} data-fault={fault.code}>
              {words(fault)}
            </li>
          ))}
        </ul>
      </StaffNotice>
    </div>
  );
}
