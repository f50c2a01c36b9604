import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { LanguageContent } from '../../shared/api.ts';
import { call } from '../bridge.ts';

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

const loading = new Map<string, Promise<LanguageContent>>();

/** Loads a language with one call, once; a failed call is tried again the next time. */
export function loadLanguage(instance: i18n, language: string): Promise<LanguageContent> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const request = call('content:language', { language }).then((content) => {
    instance.addResourceBundle(language, 'translation', { ...content.texts, ...content.leaflet });
    return content;
  });
  loading.set(language, request);
  request.catch(() => loading.delete(language));
  return request;
}
