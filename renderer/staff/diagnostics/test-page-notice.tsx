import type { JobState, PrintReason } from '../../../shared/api.ts';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';

/** How a print job's state is told. */
export const noticeKinds = {
  done: 'done',
  failed: 'failed',
  queued: 'mind',
  rendering: 'mind',
  sent: 'mind',
} as const satisfies Record<JobState, string>;

/** What became of the test page. */
export function TestPageNotice({
  state,
  reason,
}: {
  readonly state: JobState;
  readonly reason?: PrintReason | undefined;
}) {
  const { say } = useStaff();
  return (
    <div data-job-state={state}>
      <StaffNotice kind={noticeKinds[state]}>
        {say(`staff.diagnostics.job-${state}`)}
        {reason !== undefined && ` (${say(`staff.reason.${reason}`)})`}
      </StaffNotice>
    </div>
  );
}
