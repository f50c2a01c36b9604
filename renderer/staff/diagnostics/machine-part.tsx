import { useState } from 'react';
import type { DatabaseCheck } from '../../../shared/staff/diagnostics.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffTable } from '../components/staff-table.tsx';
import { useStaff } from '../staff-context.tsx';
import { HandTests } from './hand-tests.tsx';
import { LeaveButtons } from './leave-buttons.tsx';
import { machineRows } from './machine-rows.ts';
import { SavedNotice } from './saved-notice.tsx';
import { noticeKinds, TestPageNotice } from './test-page-notice.tsx';
import { useAnswer } from './use-answer.ts';
import { useSave } from './use-save.ts';
import { useTestPage } from './use-test-page.ts';

const loadState = () => call('staff:diagnostics-state', undefined);

/** How the machine is, and what can be tried on it. */
export function MachinePart() {
  const { say, role, language } = useStaff();
  const { answer: state, failed, ask } = useAnswer(loadState);
  const [databases, setDatabases] = useState<readonly DatabaseCheck[]>([]);
  const [page, printPage] = useTestPage();
  const [saved, save] = useSave();
  if (failed) return <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>;
  if (state === undefined) return null;
  const check = () => void call('staff:diagnostics-databases', undefined).then(setDatabases, ask);
  const rows = machineRows(say, state, databases);
  const isBusy = page !== undefined && noticeKinds[page.state] === 'mind';
  const word = (ok: boolean | undefined) => (ok === undefined ? '' : say(`staff.diagnostics.${ok ? 'good' : 'bad'}`));
  return (
    <>
      <div className="staff-row">
        <StaffButton
          action="test-page"
          icon="print"
          disabled={isBusy}
          onPress={() => printPage(language, state.printer.paper)}
        >
          {say('staff.diagnostics.test-page')}
        </StaffButton>
        {role === 'manager' && (
          <>
            <StaffButton action="check-databases" icon="search-doc" onPress={check}>
              {say('staff.diagnostics.check-databases')}
            </StaffButton>
            <StaffButton action="save-report" icon="answers" onPress={() => save({ what: 'report', language })}>
              {say('staff.diagnostics.report')}
            </StaffButton>
            <StaffButton action="save-support" icon="help" onPress={() => save({ what: 'support' })}>
              {say('staff.diagnostics.support')}
            </StaffButton>
          </>
        )}
      </div>
      {page !== undefined && <TestPageNotice {...page} />}
      <SavedNotice saved={saved} />
      <HandTests onTested={ask} />
      <StaffTable
        label={say('staff.diagnostics.state')}
        columns={[
          { id: 'thing', name: say('staff.diagnostics.thing') },
          { id: 'value', name: say('staff.diagnostics.value') },
          { id: 'result', name: say('staff.diagnostics.result') },
        ]}
        rows={rows.map(({ id, name, value, ok }) => ({
          id,
          cells: [
            name,
            value,
            <b key="result" data-ok={ok}>
              {word(ok)}
            </b>,
          ],
        }))}
      />
      {role === 'manager' && <LeaveButtons />}
    </>
  );
}
