import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Texts } from '../../shared/content/schema.ts';

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

/** Whether something is put into a text when it is said. */
export const hasPlaces = (text: string): boolean => text.includes('{{');

/** i18next would copy texts through JSON; they are never changed. */
const asTheyAre = { skipCopy: true, silent: true };

/** Adds those texts that something is put into to what i18next says in a language; all others are said without it. */
export function addTexts(instance: i18n, language: string, texts: Texts): void {
  const withPlaces = Object.fromEntries(Object.entries(texts).filter(([, text]) => hasPlaces(text)));
  instance.addResourceBundle(language, 'translation', withPlaces, false, false, asTheyAre);
}

/** The start screen's few texts of every language, so that it speaks before any language is loaded. */
export function addStartTexts(instance: i18n, texts: Readonly<Record<string, Texts>>): void {
  for (const [language, few] of Object.entries(texts)) addTexts(instance, language, few);
}
