import { useState } from 'react';
import { entryKey } from '../../../shared/directory/entry.ts';
import type { EditFault, Edited } from '../../../shared/staff/office.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { FaultList } from '../office/fault-list.tsx';
import { useAsked } from '../office/use-asked.ts';
import { useStaff } from '../staff-context.tsx';
import { EntryForm, type EntryTexts } from './entry-form.tsx';
import { MapChoice, type MapChange } from './map-choice.tsx';
import './directory.css';

interface EditorProps {
  readonly previous: { readonly kind: 'clinic' | 'insurer' | 'service-centre'; readonly id: string } | undefined;
  readonly first: EntryTexts;
}

/** A place's fields, with the checks of the file import when they are saved. */
function Editor({ previous, first }: EditorProps) {
  const { say, back } = useStaff();
  const [texts, setTexts] = useState(first);
  const [map, setMap] = useState<MapChange>(undefined);
  const [faults, setFaults] = useState<readonly EditFault[]>([]);
  const [broke, setBroke] = useState(false);
  const done = (edited: Edited) => {
    setBroke(false);
    if (edited.ok) back();
    else setFaults(edited.faults);
  };
  const fail = () => setBroke(true);
  const save = () => {
    const { id: _id, map: _map, ...cells } = texts;
    const changes = {
      texts: cells,
      ...(map === undefined ? {} : { map }),
      ...(previous === undefined ? {} : { previous }),
    };
    void call('staff:office-directory-save', changes).then(done, fail);
  };
  const name = texts['name_ru'] || texts['name_kk'] || say('staff.directory.new');
  return (
    <StaffScreen
      name="directory-entry"
      title={name}
      actions={
        <>
          <StaffButton action="save" icon="check" variant="contained" onPress={save}>
            {say('staff.action.save')}
          </StaffButton>
          {previous !== undefined && (
            <StaffButton
              action="delete"
              icon="erase"
              onPress={() => void call('staff:office-directory-remove', previous).then(done, fail)}
            >
              {say('staff.directory.delete')}
            </StaffButton>
          )}
        </>
      }
    >
      {broke && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      {faults.length > 0 && <FaultList faults={faults} />}
      <EntryForm
        texts={texts}
        faults={faults}
        onChange={(column, text) => setTexts((before) => ({ ...before, [column]: text }))}
      />
      <MapChoice change={map} onChange={setMap} />
    </StaffScreen>
  );
}

/** The place that the screen was opened for, `clinic:polyclinic-5`, or a new one of a kind, `clinic`. */
export function EntryScreen() {
  const { say, detail = 'clinic' } = useStaff();
  const { answer, failed } = useAsked('staff:office-directory', undefined);
  const isNew = !detail.includes(':');
  const place = answer?.places.find(({ entry }) => entryKey(entry) === detail);
  if (isNew) return <Editor previous={undefined} first={{ kind: detail }} />;
  if (place !== undefined) {
    const { kind, id } = place.entry;
    return <Editor previous={{ kind, id }} first={place.texts} />;
  }
  return (
    <StaffScreen name="directory-entry" title={say('staff.directory.title')}>
      {(failed || answer !== undefined) && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
    </StaffScreen>
  );
}
