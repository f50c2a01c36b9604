import { useState } from 'react';
import { call } from '../../bridge.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { isSettled } from '../../session/print-run.ts';
import { useSession } from '../../session/session-context.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { staffPrintWords } from '../counter/staff-print-words.ts';
import { useStaff } from '../staff-context.tsx';
import { PrinterState } from './printer-state.tsx';

/** The visitor's sheet that is not on paper yet: it goes on by itself when the printer can. */
function WaitingSheet() {
  const { say } = useStaff();
  const { printer } = useKiosk().settings;
  const { print } = useSession().session;
  if (print === undefined || isSettled(print)) return null;
  const { text } = staffPrintWords(print, printer);
  return (
    <div data-waiting-job={print.state}>
      <StaffNotice kind="mind">
        {say('staff.home.sheet-waits')} {say(text)}
      </StaffNotice>
    </div>
  );
}

/** The way to erase a visit, in two touches of one button: the first says what the second does. */
function EndVisit() {
  const { say } = useStaff();
  const { dispatch } = useSession();
  const [sure, setSure] = useState(false);
  const end = () => {
    void call('staff:counter-did', { what: 'visit-ended' }).catch(() => undefined);
    dispatch({ type: 'end' });
  };
  return (
    <ActionButton
      action={sure ? 'end-visit-now' : 'end-visit'}
      icon="erase"
      onPress={() => (sure ? end() : setSure(true))}
    >
      {say(sure ? 'staff.home.end-visit-now' : 'staff.home.end-visit')}
    </ActionButton>
  );
}

/** A visitor waits: their session stands still until it is handed back as it was, explained together, or ended. */
export function Assisted() {
  const { say, go, leave } = useStaff();
  return (
    <section className="assisted">
      <StaffNotice kind="mind">{say('staff.home.frozen')}</StaffNotice>
      <WaitingSheet />
      <PrinterState />
      <div className="staff-tiles">
        <ActionButton action="hand-back" icon="return" variant="contained" onPress={leave}>
          {say('staff.home.hand-back')}
        </ActionButton>
        <ActionButton action="explain" icon="people" onPress={() => go('counter')}>
          {say('staff.home.explain')}
        </ActionButton>
        <EndVisit />
      </div>
    </section>
  );
}
