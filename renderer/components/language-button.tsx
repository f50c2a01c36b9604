import Button from '@mui/material/Button';
import type { Language } from '../../shared/content/schema.ts';
import { useChooseLanguage } from '../session/use-choose-language.ts';

interface LanguageButtonProps {
  readonly language: Language;
  readonly size?: 'small' | 'medium';
  readonly current?: boolean;
  readonly onChosen?: () => void;
}

/** A language by its own name. */
export function LanguageButton({ language, size = 'medium', current, onChosen }: LanguageButtonProps) {
  const choose = useChooseLanguage();
  return (
    <Button
      className="language"
      size={size}
      lang={language.id}
      data-language={language.id}
      aria-pressed={current}
      onClick={() => {
        choose(language.id);
        onChosen?.();
      }}
    >
      {language.autonym}
    </Button>
  );
}
