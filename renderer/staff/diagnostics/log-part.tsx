import { useCallback, useState } from 'react';
import type { LogLine } from '../../../shared/staff/diagnostics.ts';
import { call } from '../../bridge.ts';
import { StaffChoice } from '../components/staff-choice.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffTable } from '../components/staff-table.tsx';
import { useStaff } from '../staff-context.tsx';
import { localMoment } from './local-moment.ts';
import { useAnswer } from './use-answer.ts';

const levels = ['info', 'warn', 'error'] as const;

/** The newest lines of the kiosk's log. Events have English names, as `docs/log-events.md` lists them. */
export function LogPart() {
  const { say } = useStaff();
  const [least, setLeast] = useState<LogLine['level']>('warn');
  const load = useCallback(() => call('staff:diagnostics-log', { least }), [least]);
  const { answer: lines, failed } = useAnswer(load);
  return (
    <>
      <StaffChoice
        choice="log-least"
        label={say('staff.diagnostics.log-least')}
        value={least}
        options={levels.map((level) => ({ value: level, name: say(`staff.diagnostics.log-${level}`) }))}
        onChange={setLeast}
      />
      {failed && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      {lines?.length === 0 && <p>{say('staff.diagnostics.nothing')}</p>}
      {lines !== undefined && lines.length > 0 && (
        <StaffTable
          label={say('staff.diagnostics.part-log')}
          columns={[
            { id: 'time', name: say('staff.diagnostics.time') },
            { id: 'event', name: say('staff.diagnostics.event') },
            { id: 'details', name: say('staff.diagnostics.details') },
          ]}
          rows={lines.map(({ time, level, event, fields }, index) => ({
            id: `${index}`,
            cells: [
              localMoment(time),
              <span key="event" lang="en" data-level={level}>
                {event}
              </span>,
              <span key="fields" lang="en">
                {fields}
              </span>,
            ],
          }))}
        />
      )}
    </>
  );
}
