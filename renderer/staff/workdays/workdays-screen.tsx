import { useState } from 'react';
import type { Edited } from '../../../shared/staff/office.ts';
import { expectedAt } from '../../../shared/working-days.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { StaffField } from '../components/staff-field.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { StaffTable } from '../components/staff-table.tsx';
import { FaultList } from '../office/fault-list.tsx';
import { FileChoice } from '../office/file-choice.tsx';
import { PlaceChoice, usePlaces } from '../office/place-choice.tsx';
import { useAsked } from '../office/use-asked.ts';
import { localDay } from '../../today.ts';
import { isDay } from '../statistics/periods.ts';
import { useStaff } from '../staff-context.tsx';

/** Ten in the morning: papers that come in on time, whatever the day. */
const exampleMinutes = 10 * 60;
const empty = { day: '', name: '', source: '' };
const saturdays = { unset: null, yes: true, no: false } as const;

/** What the office says of Saturday, and its days off, each with the order or decision that it rests on. */
export function WorkdaysScreen() {
  const { say } = useStaff();
  const { answer, failed, again } = useAsked('staff:office-workdays', undefined);
  const [typed, setTyped] = useState(empty);
  const [tried, setTried] = useState(false);
  const [edited, setEdited] = useState<Edited>();
  const [broke, setBroke] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const { places, place, again: lookAgain } = usePlaces(chosen);
  const done = (next?: Edited) => {
    setEdited(next);
    setBroke(false);
    again();
  };
  const fail = () => setBroke(true);
  const wrong = {
    day: isDay(typed.day) ? undefined : say('staff.office.no-date'),
    name: typed.name.trim() === '' ? say('staff.workdays.needed') : undefined,
    source: typed.source.trim() === '' ? say('staff.workdays.needed') : undefined,
  };
  const save = () => {
    setTried(true);
    if (Object.values(wrong).some((sentence) => sentence !== undefined)) return;
    void call('staff:office-workdays-save', typed).then((next) => {
      done(next);
      if (next.ok) setTyped(empty);
      setTried(false);
    }, fail);
  };
  const takeIn = (name: string) => {
    if (place !== undefined) void call('staff:office-workdays-import', { place: place.id, name }).then(done, fail);
  };
  const saturday = (Object.keys(saturdays) as (keyof typeof saturdays)[]).find(
    (name) => saturdays[name] === (answer?.saturday ?? null),
  );
  const expected = answer === undefined ? undefined : expectedAt(localDay(), exampleMinutes, answer)?.answer;
  return (
    <StaffScreen name="workdays" title={say('staff.workdays.title')}>
      {(failed || broke) && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      {edited?.ok === true && <StaffNotice kind="done">{say('staff.workdays.saved')}</StaffNotice>}
      {edited?.ok === false && <FaultList faults={edited.faults} />}
      <p>{say('staff.workdays.why')}</p>
      <StaffChoice
        choice="saturday"
        label={say('staff.workdays.saturday')}
        value={answer === undefined ? undefined : saturday}
        options={(['unset', 'yes', 'no'] as const).map((value) => ({
          value,
          name: say(`staff.workdays.saturday.${value}`),
        }))}
        onChange={(value) =>
          void call('staff:office-workdays-saturday', { saturday: saturdays[value] }).then(() => done(), fail)
        }
      />
      <p data-answer-day={expected ?? ''}>
        {expected === undefined ? say('staff.workdays.example.none') : say('staff.workdays.example', { day: expected })}
      </p>
      {answer?.holidays.length === 0 && <p data-empty="">{say('staff.workdays.none')}</p>}
      {answer !== undefined && answer.holidays.length > 0 && (
        <StaffTable
          label={say('staff.workdays.title')}
          columns={(['day', 'name', 'source', 'delete'] as const).map((id) => ({
            id,
            name: id === 'delete' ? '' : say(`staff.workdays.${id}`),
          }))}
          rows={answer.holidays.map(({ day, name, source }) => ({
            id: day,
            cells: [
              day,
              name,
              source,
              <StaffButton
                key="delete"
                action="delete"
                icon="erase"
                onPress={() => void call('staff:office-workdays-remove', { day }).then(() => done(), fail)}
              >
                {say('staff.directory.delete')}
              </StaffButton>,
            ],
          }))}
        />
      )}
      {(['day', 'name', 'source'] as const).map((field) => (
        <StaffField
          key={field}
          field={field}
          label={say(`staff.workdays.${field}`)}
          value={typed[field]}
          mostLength={field === 'day' ? 10 : 200}
          error={tried ? wrong[field] : undefined}
          onChange={(text) => setTyped({ ...typed, [field]: text })}
        />
      ))}
      <div className="staff-row">
        <StaffButton action="save" icon="check" variant="contained" onPress={save}>
          {say('staff.action.save')}
        </StaffButton>
      </div>
      <PlaceChoice places={places} place={place?.id} onChange={setChosen} />
      <p>{say('staff.workdays.import.why', { columns: 'day, name, source' })}</p>
      <FileChoice
        files={(place?.tables ?? []).filter((name) => name.toLowerCase().endsWith('.csv'))}
        text="staff.workdays.import"
        onChoose={takeIn}
        onLookAgain={lookAgain}
      />
    </StaffScreen>
  );
}
