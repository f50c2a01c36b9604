import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/content/schema.ts';
import { loadLanguage } from '../i18n/languages.ts';
import { useNeeded } from '../i18n/texts-context.tsx';
import { useChooseLanguage } from '../session/use-choose-language.ts';
import { Button } from './button.tsx';

interface LanguageButtonProps {
  readonly language: Language;
  readonly size?: 'small' | 'medium';
  readonly current?: boolean;
  readonly onChosen?: () => void;
}

/** A language by its own name. */
export function LanguageButton({ language, size = 'medium', current, onChosen }: LanguageButtonProps) {
  const choose = useChooseLanguage();
  const { i18n } = useTranslation();
  const needed = useNeeded();
  return (
    <Button
      className="language"
      size={size}
      lang={language.id}
      data-language={language.id}
      aria-pressed={current}
      // Its texts are on their way while the finger is still down.
      onPointerDown={() => void loadLanguage(i18n, language.id, needed).catch(() => undefined)}
      onClick={() => {
        choose(language.id);
        onChosen?.();
      }}
    >
      {language.autonym}
    </Button>
  );
}
