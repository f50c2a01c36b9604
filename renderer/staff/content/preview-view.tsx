import { useState } from 'react';
import { call } from '../../bridge.ts';
import { useVisit } from '../../session/session-context.tsx';
import { localDay } from '../../today.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffField } from '../components/staff-field.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { useStaff } from '../staff-context.tsx';

/** Whether a text is a day that there is, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Shows the visitor's screens as of a day; only where no visitor waits, whose session it would take. */
export function PreviewView() {
  const { say, back, leave } = useStaff();
  const { visit, dispatch } = useVisit();
  const [day, setDay] = useState(localDay);
  const [wrong, setWrong] = useState(false);
  const waits = visit.before !== 'start';
  const show = () => {
    if (!isDay(day.trim())) return setWrong(true);
    void call('staff:counter-did', { what: 'preview', day: day.trim() }).catch(() => undefined);
    dispatch({ type: 'preview', day: day.trim() });
    leave();
  };
  return (
    <StaffScreen
      name="content"
      title={say('staff.content.preview.title')}
      handles={{ 'data-view': 'preview' }}
      onBack={back}
    >
      <p>{say('staff.content.preview.why')}</p>
      {waits ? (
        <StaffNotice kind="mind">{say('staff.content.preview.waits')}</StaffNotice>
      ) : (
        <>
          <StaffField
            field="preview-day"
            label={say('staff.content.preview.day')}
            value={day}
            mostLength={10}
            error={wrong ? say('staff.content.preview.wrong') : undefined}
            onChange={(text) => {
              setDay(text);
              setWrong(false);
            }}
          />
          <div className="staff-row">
            <StaffButton action="preview-show" icon="search-doc" variant="contained" onPress={show}>
              {say('staff.content.preview.show')}
            </StaffButton>
          </div>
        </>
      )}
    </StaffScreen>
  );
}
