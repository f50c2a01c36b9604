import type { Place } from '../session/session.ts';
import { useOverlay } from '../session/overlay-context.tsx';
import { useLanguages } from '../session/kiosk-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import { ActionButton } from './action-button.tsx';
import { Brand } from './brand.tsx';
import { LanguageButton } from './language-button.tsx';
import { SetupButton } from './setup-button.tsx';

/**
 * Brand, home, the way to end the visit, and language, at the same place on every screen; the start screen has the
 * further languages (English) instead.
 */
export function Header({ screen }: { readonly screen: Place['screen'] }) {
  const { dispatch } = useSession();
  const { open } = useOverlay();
  const { say, language } = useTexts();
  const languages = useLanguages();
  const spoken = languages.find((candidate) => candidate.id === language);
  return (
    <header className="head">
      <Brand />
      {screen === 'start' ? (
        <>
          <SetupButton />
          {languages
            .filter((candidate) => !candidate.main)
            .map((candidate) => (
              <LanguageButton key={candidate.id} language={candidate} size="small" />
            ))}
        </>
      ) : (
        <>
          <ActionButton
            action="home"
            icon="home"
            size="small"
            current={screen === 'home'}
            onPress={() => dispatch({ type: 'home' })}
          >
            {say('ui.action.home')}
          </ActionButton>
          <ActionButton
            action="end"
            icon="erase"
            size="small"
            disabled={screen === 'thanks'}
            onPress={() => dispatch({ type: 'end' })}
          >
            {say('ui.action.end')}
          </ActionButton>
          <ActionButton action="language" icon="language" size="small" onPress={() => open('language')}>
            {spoken?.autonym ?? say('ui.action.language')}
          </ActionButton>
        </>
      )}
    </header>
  );
}
