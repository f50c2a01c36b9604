import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';
import { localMoment } from './local-moment.ts';
import { textOr } from './text-or.ts';
import { useAnswer } from './use-answer.ts';

const loadState = () => call('staff:diagnostics-state', undefined);

/** What the kiosk has to tell its staff, each until somebody says that it was seen. */
export function Notices() {
  const { say } = useStaff();
  const { answer, ask } = useAnswer(loadState);
  const dismiss = (name: string) => void call('staff:diagnostics-notice-seen', { name }).then(ask, ask);
  return (answer?.notices ?? []).map(({ name, raised, times }) => (
    <StaffNotice key={name} kind="mind">
      <div className="staff-row">
        <span data-staff-notice={name}>
          {textOr(say, `staff.notice.${name}`, name)} {localMoment(raised).slice(0, 16)}
          {times > 1 && ` (${times})`}
        </span>
        <StaffButton action={`seen-${name}`} icon="check" onPress={() => dismiss(name)}>
          {say('staff.diagnostics.seen')}
        </StaffButton>
      </div>
    </StaffNotice>
  ));
}
