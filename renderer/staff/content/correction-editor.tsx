import { useState } from 'react';
import { mostTextLength, type TextFault } from '../../../shared/staff/content.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffField } from '../components/staff-field.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { useStaff } from '../staff-context.tsx';

/** A text to correct. */
export interface Edited {
  readonly language: string;
  readonly id: string;
  readonly text: string;
  readonly russian: string;
  readonly corrected: string | null;
}

interface CorrectionEditorProps {
  readonly edited: Edited;
  readonly onEnd: (corrected: boolean) => void;
}

/** One text, beside what was published and the Russian that it has to agree with. */
export function CorrectionEditor({ edited, onEnd }: CorrectionEditorProps) {
  const { language, id, text: published, russian, corrected } = edited;
  const { say } = useStaff();
  const [text, setText] = useState(corrected ?? published);
  const [faults, setFaults] = useState<readonly TextFault[]>([]);
  const [failed, setFailed] = useState(false);
  const save = () => {
    setFailed(false);
    call('staff:content-correct', { language, id, text }).then(
      (answer) => (answer.ok ? onEnd(true) : setFaults(answer.faults)),
      () => setFailed(true),
    );
  };
  const error = faults.map(({ code, detail }) => say(`staff.content.fault.${code}`, { detail })).join(' ');
  return (
    <StaffScreen
      name="content"
      title={say('staff.content.edit')}
      handles={{ 'data-view': 'edit' }}
      onBack={() => onEnd(false)}
      actions={
        <>
          <StaffButton action="save-text" icon="check" variant="contained" onPress={save}>
            {say('staff.action.save')}
          </StaffButton>
          <StaffButton action="cancel" onPress={() => onEnd(false)}>
            {say('staff.action.cancel')}
          </StaffButton>
        </>
      }
    >
      {failed && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      <p className="staff-detail" translate="no">
        {id}
      </p>
      <p>{say('staff.content.edit.russian', { text: russian })}</p>
      <p>{say('staff.content.edit.published', { text: published })}</p>
      <StaffField
        field="text"
        label={say('staff.content.edit')}
        value={text}
        onChange={setText}
        error={error === '' ? undefined : error}
        mostLength={mostTextLength}
        multiline
        lang={language}
      />
    </StaffScreen>
  );
}
