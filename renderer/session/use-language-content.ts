import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageContent } from '../../shared/api.ts';
import { loadLanguage } from '../i18n/languages.ts';

/** All texts of a language, undefined until they are there. */
export function useLanguageContent(language: string): LanguageContent | undefined {
  const { i18n } = useTranslation();
  const [content, setContent] = useState<LanguageContent>();
  useEffect(() => {
    let gone = false;
    void loadLanguage(i18n, language, 'whole').then(
      (loaded) => !gone && setContent(loaded),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [i18n, language]);
  return content?.language === language ? content : undefined;
}
