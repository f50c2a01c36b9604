import { useOverlay } from '../session/overlay-context.tsx';
import { useLanguages } from '../session/kiosk-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import { ActionButton } from './action-button.tsx';
import { LanguageButton } from './language-button.tsx';
import { Pictogram } from './pictogram.tsx';

/** Brand, home and language. On the start screen the further languages (English) stand there instead. */
export function Header({ start }: { readonly start: boolean }) {
  const { dispatch } = useSession();
  const { open } = useOverlay();
  const { say, language } = useTexts();
  const languages = useLanguages();
  const spoken = languages.find((candidate) => candidate.id === language);
  return (
    <header className="head">
      <div className="brand">
        <Pictogram name="mark" />
        <span translate="no">Qadam</span>
      </div>
      {start ? (
        languages
          .filter((candidate) => !candidate.main)
          .map((candidate) => <LanguageButton key={candidate.id} language={candidate} size="small" />)
      ) : (
        <>
          <ActionButton action="home" icon="home" size="small" onPress={() => dispatch({ type: 'home' })}>
            {say('ui.action.home')}
          </ActionButton>
          <ActionButton action="language" icon="language" size="small" onPress={() => open('language')}>
            {spoken?.autonym ?? say('ui.action.language')}
          </ActionButton>
        </>
      )}
    </header>
  );
}
