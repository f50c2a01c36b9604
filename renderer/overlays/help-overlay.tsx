import { ActionButton } from '../components/action-button.tsx';
import { Pictogram } from '../components/pictogram.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { OverlaySheet } from './overlay-sheet.tsx';

const lines = [
  { icon: 'people', id: 'ui.help.staff' },
  { icon: 'phone', id: 'ui.help.phone' },
  { icon: 'choose', id: 'ui.help.touch' },
  { icon: 'words', id: 'ui.help.words' },
  { icon: 'no-name', id: 'ui.help.private' },
];

/** Who helps, how the screen works, and that nothing is kept. */
export function HelpOverlay() {
  const { say } = useTexts();
  const { session, dispatch } = useSession();
  // Where nobody has chosen a language yet, there is nothing to explain and no button for it.
  const chosen = session.language !== undefined;
  const glossary = (
    <ActionButton action="glossary" icon="words" onPress={() => dispatch({ type: 'go', to: { screen: 'glossary' } })}>
      {say('ui.glossary.title')}
    </ActionButton>
  );
  return (
    <OverlaySheet name="help" title={say('ui.help.title')} actions={chosen ? glossary : undefined}>
      <ul className="help-lines">
        {lines
          .filter(({ icon }) => chosen || icon !== 'words')
          .map(({ icon, id }) => (
            <li key={id}>
              <Pictogram name={icon} />
              {say(id)}
            </li>
          ))}
      </ul>
    </OverlaySheet>
  );
}
