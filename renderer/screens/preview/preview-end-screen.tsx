import { ActionButton } from '../../components/action-button.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import './preview.css';

/** In the place of the sheet and the code: nothing that holds for another day leaves the kiosk. */
export function PreviewEndScreen() {
  const { dispatch } = useSession();
  const { say } = useTexts();
  return (
    <Screen
      actions={
        <>
          <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
            {say('ui.action.back')}
          </ActionButton>
          <ActionButton action="end" iconAfter="next" className="grow" onPress={() => dispatch({ type: 'end' })}>
            {say('ui.action.end')}
          </ActionButton>
        </>
      }
    >
      <h1 className="preview-end">{say('ui.preview.end')}</h1>
    </Screen>
  );
}
