import { useState } from 'react';
import type { Output } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { useStaff } from '../staff-context.tsx';
import { useAsked } from './use-asked.ts';

const ask = () => call('staff:content-corrections', undefined);

type Exported = Output<'staff:content-export'>;

function ExportNotice({ exported }: { readonly exported: Exported }) {
  const { say } = useStaff();
  if (!exported.ok) return <StaffNotice kind="failed">{say('staff.content.export-failed')}</StaffNotice>;
  const { files, folder } = exported;
  return <StaffNotice kind="done">{say('staff.content.exported', { n: files.length, folder })}</StaffNotice>;
}

/** What was corrected at this kiosk; a manager can take it away again or write it out for the translators. */
export function CorrectionList() {
  const { say, role } = useStaff();
  const { value, failed, again } = useAsked(ask);
  const [exported, setExported] = useState<Exported>();
  if (failed) return <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>;
  if (value === undefined) return null;
  const write = () => void call('staff:content-export', undefined).then(setExported, () => setExported({ ok: false }));
  return (
    <>
      <h2>{say('staff.content.corrections')}</h2>
      {exported !== undefined && <ExportNotice exported={exported} />}
      {value.corrections.length === 0 && <p>{say('staff.content.corrections.none')}</p>}
      <ul className="staff-list">
        {value.corrections.map(({ language, id, text, applied }) => (
          <li key={`${language} ${id}`} className="staff-item" data-correction={`${language} ${id}`}>
            <div>
              <p lang={language}>{text}</p>
              <p className="staff-detail" translate="no">{`${language} · ${id}`}</p>
              {!applied && <p className="staff-error">{say('staff.content.correction.stale')}</p>}
            </div>
            {role === 'manager' && (
              <StaffButton
                action="uncorrect"
                icon="delete"
                onPress={() => void call('staff:content-uncorrect', { language, id }).then(again, again)}
              >
                {say('staff.content.action.uncorrect')}
              </StaffButton>
            )}
          </li>
        ))}
      </ul>
      {role === 'manager' && value.corrections.length > 0 && (
        <div className="staff-row">
          <StaffButton action="export-corrections" icon="receipt" onPress={write}>
            {say('staff.content.action.export')}
          </StaffButton>
        </div>
      )}
    </>
  );
}
