import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { LanguageContent } from '../../shared/api.ts';
import type { Texts } from '../../shared/content/schema.ts';
import { askLanguage } from './ask-language.ts';

/** i18next without any separator in ids, as ids contain dots; React escapes, so i18next must not. */
export function createI18n(): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    resources: {},
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** The start screen's few texts of every language, so that it speaks before any language is loaded. */
export function addStartTexts(instance: i18n, texts: Readonly<Record<string, Texts>>): void {
  for (const [language, few] of Object.entries(texts)) instance.addResourceBundle(language, 'translation', few);
}

const loading = new Map<string, Promise<LanguageContent>>();
const loaded = new Map<string, LanguageContent>();

/** A language that was loaded before; undefined for any other. */
export const loadedLanguage = (language: string): LanguageContent | undefined => loaded.get(language);

/** Loads a language with one call, once; a failed call is tried again the next time. */
export function loadLanguage(instance: i18n, language: string): Promise<LanguageContent> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const request = askLanguage(language).then((content) => {
    instance.addResourceBundle(language, 'translation', { ...content.texts, ...content.leaflet });
    loaded.set(language, content);
    return content;
  });
  loading.set(language, request);
  request.catch(() => loading.delete(language));
  return request;
}
