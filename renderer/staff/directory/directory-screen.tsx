import { useState } from 'react';
import { type DirectoryKind, directoryKinds, entryKey } from '../../../shared/directory/entry.ts';
import { nameIn, searchTexts, wordedIn } from '../../../shared/directory/words.ts';
import { fold } from '../../../shared/search/fold.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { StaffField } from '../components/staff-field.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { StaffTable } from '../components/staff-table.tsx';
import { useAsked } from '../office/use-asked.ts';
import { useStaff } from '../staff-context.tsx';
import './directory.css';

/** Words as the search takes them: letters alike are the same letter. */
const folded = (text: string) => fold(text).join(' ');

/** The office's places in the order in which visitors see them: to find, put in, change, move; changes can be taken back. */
export function DirectoryScreen() {
  const { say, go, language } = useStaff();
  const { answer, failed, again } = useAsked('staff:office-directory', undefined);
  const [kind, setKind] = useState<DirectoryKind>('clinic');
  const [wanted, setWanted] = useState('');
  const [undone, setUndone] = useState(false);
  const [broke, setBroke] = useState(false);

  const found = (answer?.places ?? []).filter(
    ({ entry }) =>
      entry.kind === kind && searchTexts(entry, language).some((text) => folded(text).includes(folded(wanted))),
  );
  const after = (isUndone: boolean) => () => {
    setUndone(isUndone);
    setBroke(false);
    again();
  };
  const fail = () => setBroke(true);
  const move = (id: string, by: -1 | 1) =>
    void call('staff:office-directory-move', { kind, id, by }).then(after(false), fail);
  const undo = () => void call('staff:office-directory-undo', undefined).then(after(true), fail);

  return (
    <StaffScreen
      name="directory"
      title={say('staff.directory.title')}
      actions={
        <>
          <StaffButton action="add" variant="contained" onPress={() => go('directory-entry', kind)}>
            {say('staff.directory.add')}
          </StaffButton>
          <StaffButton action="files" icon="hand-in" onPress={() => go('directory-files')}>
            {say('staff.directory.files')}
          </StaffButton>
          <StaffButton action="undo" icon="return" disabled={(answer?.undoable ?? 0) === 0} onPress={undo}>
            {say('staff.directory.undo', { count: answer?.undoable ?? 0 })}
          </StaffButton>
        </>
      }
    >
      {(failed || broke) && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      {undone && <StaffNotice kind="done">{say('staff.office.undone')}</StaffNotice>}
      <StaffChoice
        choice="kind"
        label={say('staff.directory.kind')}
        value={kind}
        options={directoryKinds.map((value) => ({ value, name: say(`staff.directory.kind.${value}`) }))}
        onChange={setKind}
      />
      <StaffField field="search" label={say('staff.directory.search')} value={wanted} onChange={setWanted} />
      {answer !== undefined && found.length === 0 && <p data-empty="">{say('staff.directory.none')}</p>}
      {found.length > 0 && (
        <StaffTable
          label={say(`staff.directory.kind.${kind}`)}
          columns={[
            { id: 'name', name: say('staff.directory.field.name') },
            { id: 'area', name: say('staff.directory.field.area') },
            { id: 'actions', name: '' },
          ]}
          rows={found.map(({ entry }) => {
            const name = nameIn(entry, language);
            const address = wordedIn(entry.address, language);
            return {
              id: entry.id,
              cells: [
                <div key="name">
                  <strong lang={name.language}>{name.text}</strong>
                  {address !== undefined && <p lang={address.language}>{address.text}</p>}
                </div>,
                entry.area,
                <div key="actions" className="staff-row-actions">
                  <StaffButton action="up" onPress={() => move(entry.id, -1)}>
                    {say('staff.directory.up')}
                  </StaffButton>
                  <StaffButton action="down" onPress={() => move(entry.id, 1)}>
                    {say('staff.directory.down')}
                  </StaffButton>
                  <StaffButton action="edit" onPress={() => go('directory-entry', entryKey(entry))}>
                    {say('staff.directory.edit')}
                  </StaffButton>
                </div>,
              ],
            };
          })}
        />
      )}
    </StaffScreen>
  );
}
