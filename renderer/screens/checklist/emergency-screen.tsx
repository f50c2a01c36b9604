import type { Checklist } from '../../../shared/checklist/checklist.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { PagedGroups } from '../../components/paged-groups.tsx';
import { Phones } from '../../components/phones.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import './checklist.css';

/** Life in danger: nothing but what to do now, as large as it gets. */
export function EmergencyScreen({
  checklist,
  printable,
}: {
  readonly checklist: Checklist;
  readonly printable: boolean;
}) {
  const { dispatch } = useSession();
  const { say, language } = useTexts();
  const { ambulance } = useKiosk().settings.office;
  const groups = checklist.steps.map((step) => ({
    id: step.id.replace('.', '-'),
    heading: step.title,
    className: 'urgent',
    rows: step.actions.map((line, index) => ({
      key: String(index),
      node: (
        <p className="point lead" data-step={index === 0 ? step.id : undefined}>
          {line}
        </p>
      ),
    })),
  }));
  const actions = (
    <>
      <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
        {say('ui.action.back')}
      </ActionButton>
      <ActionButton
        action={printable ? 'print' : 'qr'}
        icon={printable ? 'print' : 'qr'}
        className="grow"
        onPress={() => dispatch({ type: 'go', to: { screen: printable ? 'print' : 'qr' } })}
      >
        {say(printable ? 'ui.action.save' : 'ui.action.qr')}
      </ActionButton>
      <ActionButton action="end" icon="erase" className="grow" onPress={() => dispatch({ type: 'end' })}>
        {say('ui.action.end')}
      </ActionButton>
    </>
  );
  return (
    <Screen handles={{ 'data-outcome': checklist.outcome }} actions={actions}>
      <div className="outcome danger">
        <Pictogram name={checklist.icon} />
        <div>
          <h1>{checklist.title}</h1>
          <p>{checklist.summary}</p>
          {ambulance !== '' && <p className="ambulance">{ambulance}</p>}
        </div>
      </div>
      <PagedGroups groups={groups} signature={`emergency ${language}`} />
      <div className="emergency-call">
        <Phones phones={checklist.phones} />
      </div>
    </Screen>
  );
}
