import { call } from '../../bridge.ts';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';
import { useAsked } from './use-asked.ts';

const ask = () => call('staff:content-state', undefined);

/** Tells staff, from 30 days before, that steps of the content are due for review. */
export function DueNotice() {
  const { say } = useStaff();
  const n = useAsked(ask).value?.due.length ?? 0;
  return n === 0 ? null : <StaffNotice kind="mind">{say('staff.content.due.mind', { n })}</StaffNotice>;
}
