import type { ContentState } from '../../../shared/staff/content.ts';
import { call } from '../../bridge.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { StaffTable } from '../components/staff-table.tsx';
import { useStaff } from '../staff-context.tsx';
import { useAsked } from './use-asked.ts';

const askState = () => call('staff:content-state', undefined);

function InUse({ version, pack, waiting, publisher }: ContentState) {
  const { say } = useStaff();
  return (
    <>
      <p>{say('staff.content.version', { version })}</p>
      <p data-source={pack === null ? 'shipped' : 'pack'}>
        {pack === null
          ? say('staff.content.source.shipped')
          : say('staff.content.source.pack', { n: pack.sequence, day: pack.created })}
      </p>
      {waiting && <StaffNotice kind="mind">{say('staff.content.waiting')}</StaffNotice>}
      {publisher !== 'known' && <StaffNotice kind="mind">{say(`staff.content.publisher.${publisher}`)}</StaffNotice>}
    </>
  );
}

function Due({ due }: Pick<ContentState, 'due'>) {
  const { say } = useStaff();
  const { say: sayText } = useTexts();
  if (due.length === 0) return null;
  return (
    <>
      <StaffNotice kind="mind">{say('staff.content.due.mind', { n: due.length })}</StaffNotice>
      <h2>{say('staff.content.due')}</h2>
      <StaffTable
        label={say('staff.content.due')}
        columns={[
          { id: 'step', name: say('staff.content.column.step') },
          { id: 'day', name: say('staff.content.column.day') },
        ]}
        rows={due.map(({ step, day, overdue }) => ({
          id: step,
          cells: [sayText(`step.${step}.title`), overdue ? say('staff.content.due.overdue', { day }) : day],
        }))}
      />
    </>
  );
}

/** Which content is in use, where it is from, how far its texts are, and what is due for review. */
export function ContentOverview() {
  const { say, role, go } = useStaff();
  const { content } = useKiosk();
  const { value: state, failed } = useAsked(askState);
  const name = (id: string) => content.guide.languages.find((language) => language.id === id)?.autonym ?? id;
  const states = ['official', 'drafted', 'reviewed', 'corrected'] as const;
  return (
    <StaffScreen
      name="content"
      title={say('staff.content.title')}
      actions={
        <>
          {role === 'manager' && (
            <StaffButton action="content-packs" icon="shield" onPress={() => go('content', 'packs')}>
              {say('staff.content.action.packs')}
            </StaffButton>
          )}
          <StaffButton action="content-texts" icon="words" onPress={() => go('content', 'texts')}>
            {say('staff.content.action.texts')}
          </StaffButton>
          <StaffButton action="content-preview" icon="calendar" onPress={() => go('content', 'preview')}>
            {say('staff.content.action.preview')}
          </StaffButton>
        </>
      }
    >
      {failed && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      {state !== undefined && (
        <>
          <InUse {...state} />
          <Due due={state.due} />
          <h2>{say('staff.content.texts')}</h2>
          <StaffTable
            label={say('staff.content.texts')}
            columns={[
              { id: 'language', name: say('staff.content.column.language') },
              ...states.map((id) => ({ id, name: say(`staff.content.column.${id}`), numeric: true })),
            ]}
            rows={state.texts.map((row) => ({
              id: row.language,
              cells: [
                <span key="name" lang={row.language}>
                  {name(row.language)}
                </span>,
                ...states.map((id) => row[id]),
              ],
            }))}
          />
        </>
      )}
    </StaffScreen>
  );
}
