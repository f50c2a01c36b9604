import { createInstance } from 'i18next';
import { staffTexts } from 'virtual:staff-texts';
import type { Say } from '../i18n/texts-context.tsx';

const texts = createInstance();
void texts.init({
  resources: Object.fromEntries(
    Object.entries(staffTexts).map(([language, translation]) => [language, { translation }]),
  ),
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The staff's texts in a language, with values for their `{{name}}` places. */
export function staffSay(language: string): Say {
  const translate = texts.getFixedT(language);
  return (id, values = {}) => translate(id, values);
}
