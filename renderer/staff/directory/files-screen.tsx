import { useState } from 'react';
import type { Edited, Written } from '../../../shared/staff/office.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { FaultList } from '../office/fault-list.tsx';
import { FileChoice } from '../office/file-choice.tsx';
import { PlaceChoice, usePlaces } from '../office/place-choice.tsx';
import { WrittenNotice } from '../office/written-notice.tsx';
import { useStaff } from '../staff-context.tsx';

/** The whole directory out of a file or into one. */
export function FilesScreen() {
  const { say } = useStaff();
  const [chosen, setChosen] = useState<string>();
  const [edited, setEdited] = useState<Edited>();
  const [written, setWritten] = useState<Written>();
  const [failed, setFailed] = useState(false);
  const { places, place, again } = usePlaces(chosen);
  const told = (next: { edited?: Edited; written?: Written; failed?: boolean }) => {
    setEdited(next.edited);
    setWritten(next.written);
    setFailed(next.failed === true);
    again();
  };
  const fail = () => told({ failed: true });
  const takeIn = (name: string) => {
    if (place === undefined) return;
    void call('staff:office-directory-import', { place: place.id, name }).then((next) => told({ edited: next }), fail);
  };
  const writeAs = (kind: 'csv' | 'xlsx') => {
    if (place === undefined) return;
    void call('staff:office-directory-export', { place: place.id, kind }).then((next) => told({ written: next }), fail);
  };
  return (
    <StaffScreen
      name="directory-files"
      title={say('staff.directory.files.title')}
      actions={(['xlsx', 'csv'] as const).map((kind) => (
        <StaffButton key={kind} action={`export-${kind}`} icon="receipt" onPress={() => writeAs(kind)}>
          {say('staff.directory.files.export', { kind: kind.toUpperCase() })}
        </StaffButton>
      ))}
    >
      {failed && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      {edited?.ok === true && <StaffNotice kind="done">{say('staff.office.saved')}</StaffNotice>}
      {edited?.ok === false && <FaultList faults={edited.faults} />}
      {written !== undefined && <WrittenNotice written={written} />}
      <PlaceChoice places={places} place={place?.id} onChange={setChosen} />
      <p>{say('staff.directory.files.import.why')}</p>
      <FileChoice
        files={place?.tables ?? []}
        text="staff.directory.files.import"
        onChoose={takeIn}
        onLookAgain={again}
      />
    </StaffScreen>
  );
}
