import { useCallback, useState } from 'react';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffTable } from '../components/staff-table.tsx';
import { useStaff } from '../staff-context.tsx';
import { SavedNotice } from './saved-notice.tsx';
import { localMoment } from './local-moment.ts';
import { textOr } from './text-or.ts';
import { useAnswer } from './use-answer.ts';
import { useSave } from './use-save.ts';

/** As many days as a row of buttons holds; older ones are in the file for support's sake only. */
const mostDays = 14;

/** What staff did, a day at a time: which role, when, what. */
export function AuditPart() {
  const { say } = useStaff();
  const [day, setDay] = useState<string | null>(null);
  const load = useCallback(() => call('staff:diagnostics-audit', { day }), [day]);
  const { answer, failed } = useAnswer(load);
  const [saved, save] = useSave();
  if (failed) return <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>;
  if (answer === undefined) return null;
  const { days, lines, day: shown } = answer;
  if (shown === null) return <p>{say('staff.diagnostics.nothing')}</p>;
  return (
    <>
      <StaffChoice
        choice="audit-day"
        label={say('staff.diagnostics.day')}
        value={shown}
        options={days.slice(0, mostDays).map((value) => ({ value, name: value }))}
        onChange={setDay}
      />
      <div className="staff-row">
        <StaffButton action="save-audit" icon="receipt" onPress={() => save({ what: 'audit', day: shown })}>
          {say('staff.diagnostics.audit-save')}
        </StaffButton>
      </div>
      <SavedNotice saved={saved} />
      <StaffTable
        label={say('staff.diagnostics.part-audit')}
        columns={[
          { id: 'time', name: say('staff.diagnostics.time') },
          { id: 'who', name: say('staff.diagnostics.who') },
          { id: 'did', name: say('staff.diagnostics.did') },
          { id: 'details', name: say('staff.diagnostics.details') },
        ]}
        rows={lines.map(({ moment, role, action, detail }, index) => ({
          id: `${index}`,
          cells: [
            localMoment(moment).slice(11),
            textOr(say, `staff.role.${role}`, role),
            <span key="action" data-audit={action}>
              {textOr(say, `staff.audit.${action}`, action)}
            </span>,
            textOr(say, `staff.role.${detail}`, detail),
          ],
        }))}
      />
    </>
  );
}
