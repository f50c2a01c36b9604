import { ActionButton } from '../../components/action-button.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { usePlan } from '../../session/use-plan.ts';

/** Take the list along, go through it step by step; back, change an answer. */
export function ChecklistActions({ printable }: { readonly printable: boolean }) {
  const { dispatch } = useSession();
  const { say } = useTexts();
  const first = usePlan()?.checklist.steps[0];
  return (
    <>
      <div className="action-row">
        {printable && (
          <ActionButton
            action="print"
            icon="print"
            variant="contained"
            className="grow2"
            onPress={() => dispatch({ type: 'go', to: { screen: 'print' } })}
          >
            {say('ui.action.save')}
          </ActionButton>
        )}
        <ActionButton
          action="qr"
          icon="qr"
          variant={printable ? 'outlined' : 'contained'}
          className={printable ? 'grow' : 'grow2'}
          onPress={() => dispatch({ type: 'go', to: { screen: 'qr' } })}
        >
          {say('ui.action.qr')}
        </ActionButton>
        {first !== undefined && (
          <ActionButton
            action="steps"
            icon="steps"
            className="grow"
            onPress={() => dispatch({ type: 'go', to: { screen: 'step', step: first.id } })}
          >
            {say('ui.action.steps')}
          </ActionButton>
        )}
      </div>
      <div className="action-row second">
        <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
          {say('ui.action.back')}
        </ActionButton>
        <ActionButton
          action="answers"
          icon="answers"
          className="grow"
          onPress={() => dispatch({ type: 'go', to: { screen: 'answers' } })}
        >
          {say('ui.action.answers')}
        </ActionButton>
      </div>
    </>
  );
}
