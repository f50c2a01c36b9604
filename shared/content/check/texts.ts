import { base, type Content, fileOfText, type Finding } from '../model.ts';
import { optionalTextIds, requiredTextIds } from '../text-ids.ts';
import { textFaults } from './one-text.ts';

const place = (language: string, id: string) => `${fileOfText(language, id)}, "${id}"`;

/** Every text that the guide can ask for stands in Russian, and everything that stands there in every language. */
export function checkCompleteness({ guide, texts }: Content): Finding[] {
  const russian = Object.keys(texts[base] ?? {});
  const required = new Set([...requiredTextIds(guide), ...russian]);
  const known = new Set([...required, ...optionalTextIds(guide)]);
  return guide.languages.flatMap(({ id: language }) => {
    const file = texts[language] ?? {};
    const missing = [...required]
      .filter((id) => file[id] === undefined)
      .map((id) => ({
        place: place(language, id),
        reason: 'the text is missing',
        mend:
          language === base ? 'Write it there' : `Run content:export for "${language}", write it and import the file`,
      }));
    const unknown = Object.keys(file)
      .filter((id) => !known.has(id))
      .map((id) => ({
        place: place(language, id),
        reason: 'the id is unknown: it is not in the Russian file',
        mend: 'Take it out, or write the Russian text first',
      }));
    return [...missing, ...unknown];
  });
}

/** Letters, spaces, placeholders and numbers of every text. */
export function checkTexts({ guide, texts, alphabets, terms }: Content): Finding[] {
  return guide.languages.flatMap(({ id: language }) => {
    const alphabet = alphabets[language];
    if (alphabet === undefined) {
      return [{ place: 'assets/content/terms.yaml', reason: `"${language}" has no letters`, mend: 'Add its alphabet' }];
    }
    return Object.entries(texts[language] ?? {}).flatMap(([id, { text }]) => {
      const russian = texts[base]?.[id]?.text ?? text;
      return textFaults(text, { russian, alphabet, terms }).map((fault) => ({ place: place(language, id), ...fault }));
    });
  });
}
