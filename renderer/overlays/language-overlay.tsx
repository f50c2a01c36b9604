import { LanguageButton } from '../components/language-button.tsx';
import { useTexts } from '../i18n/texts-context.tsx';
import { useLanguages } from '../session/kiosk-context.tsx';
import { useOverlay } from '../session/overlay-context.tsx';
import { OverlaySheet } from './overlay-sheet.tsx';

/** Every language again; the answers stay. */
export function LanguageOverlay() {
  const { say, language: spoken } = useTexts();
  const { close } = useOverlay();
  return (
    <OverlaySheet name="language" title={say('ui.language.title')} lead={say('ui.language.keep')}>
      <div className="languages">
        {useLanguages().map((language) => (
          <LanguageButton key={language.id} language={language} current={language.id === spoken} onChosen={close} />
        ))}
      </div>
    </OverlaySheet>
  );
}
