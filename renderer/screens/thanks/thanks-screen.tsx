import { ActionButton } from '../../components/action-button.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import './thanks.css';

/** Says that everything is erased; the visit's own time makes room for the next visitor. */
export function ThanksScreen() {
  const { dispatch } = useSession();
  const { say } = useTexts();
  return (
    <Screen
      actions={
        <ActionButton action="restart" icon="home" className="grow" onPress={() => dispatch({ type: 'wipe' })}>
          {say('ui.action.restart')}
        </ActionButton>
      }
    >
      <div className="thanks">
        <Pictogram name="mark" />
        <h1>{say('ui.thanks.title')}</h1>
        <p>{say('ui.thanks.text')}</p>
      </div>
    </Screen>
  );
}
