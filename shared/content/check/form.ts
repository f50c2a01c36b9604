import { formLanguages } from '../schema.ts';
import type { Content, Finding } from '../model.ts';
import { textFaults } from './one-text.ts';

const places = new Set(['line', 'short', 'box']);

/** The application's own words: letters, spaces, the same numbers and the same room to write in both languages. */
export function checkForm({ guide, alphabets, terms }: Content): Finding[] {
  return guide.form.flatMap(({ id, words }) => {
    const place = (language: string) => `assets/content/form.yaml, "${id}", ${language}`;
    const known = [...words.ru.matchAll(/\{\{(\w+)\}\}/g)].filter(([, name = '']) => !places.has(name));
    return [
      ...known.map(([mark]) => ({
        place: place('ru'),
        reason: `${mark} is nothing to write on`,
        mend: `Use ${[...places].map((name) => `{{${name}}}`).join(', ')}`,
      })),
      ...formLanguages.flatMap((language) => {
        const alphabet = alphabets[language];
        if (alphabet === undefined) return [];
        const faults = textFaults(words[language], { russian: words.ru, alphabet, terms });
        return faults.map((fault) => ({ place: place(language), ...fault }));
      }),
    ];
  });
}
