import { useState } from 'react';
import type { Output } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { StaffField } from '../components/staff-field.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { useStaff } from '../staff-context.tsx';
import { CorrectionEditor, type Edited } from './correction-editor.tsx';
import { CorrectionList } from './correction-list.tsx';

type Found = Output<'staff:content-find-texts'>;

interface FoundTextsProps {
  readonly found: Found;
  readonly language: string;
  readonly onEdit: (text: Found['texts'][number]) => void;
}

function FoundTexts({ found, language, onEdit }: FoundTextsProps) {
  const { say, role } = useStaff();
  return (
    <>
      {found.texts.length === 0 && <p>{say('staff.content.found.none')}</p>}
      <ul className="staff-list">
        {found.texts.map((text) => (
          <li key={text.id} className="staff-item" data-text={text.id}>
            <div>
              <p lang={language}>{text.corrected ?? text.text}</p>
              <p className="staff-detail" lang="ru">
                {text.russian}
              </p>
            </div>
            {role === 'manager' && (
              <StaffButton action="edit-text" icon="words" onPress={() => onEdit(text)}>
                {say('staff.content.action.edit')}
              </StaffButton>
            )}
          </li>
        ))}
      </ul>
      {found.more && <p>{say('staff.content.found.more')}</p>}
    </>
  );
}

/** Finds a text by its words, lets a manager correct it, and lists what was corrected. */
export function TextsView() {
  const { say, language: own } = useStaff();
  const { content } = useKiosk();
  const [language, setLanguage] = useState<string>(own);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found>();
  const [edited, setEdited] = useState<Edited>();
  const [notice, setNotice] = useState<'corrected' | 'failed'>();
  const [changes, setChanges] = useState(0);
  const search = () => {
    setNotice(undefined);
    call('staff:content-find-texts', { language, query }).then(setFound, () => setNotice('failed'));
  };
  const finish = (corrected: boolean) => {
    setEdited(undefined);
    setChanges((before) => before + 1);
    if (!corrected) return;
    search();
    setNotice('corrected');
  };
  if (edited !== undefined) return <CorrectionEditor edited={edited} onEnd={finish} />;
  return (
    <StaffScreen name="content" title={say('staff.content.action.texts')} handles={{ 'data-view': 'texts' }}>
      {notice === 'corrected' && <StaffNotice kind="done">{say('staff.content.corrected')}</StaffNotice>}
      {notice === 'failed' && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      <StaffChoice
        choice="text-language"
        label={say('staff.content.text-language')}
        value={language}
        options={content.guide.languages.map(({ id, autonym }) => ({ value: id, name: autonym, lang: id }))}
        onChange={(next) => {
          setLanguage(next);
          setFound(undefined);
        }}
      />
      <StaffField
        field="text-query"
        label={say('staff.content.search')}
        value={query}
        onChange={setQuery}
        mostLength={100}
        lang={language}
      />
      <div className="staff-row">
        <StaffButton action="find-texts" icon="search-doc" disabled={query.trim().length < 2} onPress={search}>
          {say('staff.content.action.search')}
        </StaffButton>
      </div>
      {found !== undefined && (
        <FoundTexts found={found} language={language} onEdit={(text) => setEdited({ language, ...text })} />
      )}
      <CorrectionList key={changes} />
    </StaffScreen>
  );
}
