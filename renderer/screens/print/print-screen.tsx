import { ActionButton } from '../../components/action-button.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { usePrintJob } from './use-print-job.ts';
import './print.css';

const stateIcons = { rendering: 'hourglass', done: 'check', failed: 'help' };
const stateTexts = { rendering: 'ui.print.preparing', done: 'ui.print.saved', failed: 'ui.print.failed' };

/** The sheet as it will look, and how its making goes. The QR way out is always there. */
export function PrintScreen() {
  const { dispatch } = useSession();
  const { say } = useTexts();
  const { state, request, start } = usePrintJob();
  const actions = (
    <>
      <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
        {say('ui.action.back')}
      </ActionButton>
      {state !== 'rendering' && (
        <ActionButton action="print" icon="print" className="grow" onPress={start}>
          {say('ui.print.again')}
        </ActionButton>
      )}
      <ActionButton
        action="qr"
        icon="qr"
        className="grow"
        onPress={() => dispatch({ type: 'go', to: { screen: 'qr' } })}
      >
        {say('ui.action.qr')}
      </ActionButton>
      <ActionButton
        action="end"
        iconAfter="next"
        variant={state === 'done' ? 'contained' : 'outlined'}
        className="grow"
        onPress={() => dispatch({ type: 'end' })}
      >
        {say('ui.action.end')}
      </ActionButton>
    </>
  );
  return (
    <Screen name="print" actions={actions}>
      <div className="print-words">
        <h1>{say('ui.print.title')}</h1>
        <p className={`job ${state}`} data-job-state={state} role="status">
          <Pictogram name={stateIcons[state]} />
          <span>{say(stateTexts[state])}</span>
        </p>
        <p className="note">{say('ui.print.preview')}</p>
      </div>
      {request !== undefined && <SheetPreview request={request} label={say('ui.print.preview')} />}
    </Screen>
  );
}
