import { base, type Content, fileOfText, type Finding } from '../../../shared/content/model.ts';
import { isOutdated } from '../outdated.ts';

const place = (language: string, id: string) => `${fileOfText(language, id)}, "${id}"`;

/** Translations that were made from another Russian text than today's. */
export function checkOutdated({ guide, texts }: Content): Finding[] {
  return guide.languages
    .filter(({ id }) => id !== base)
    .flatMap(({ id: language }) =>
      Object.entries(texts[language] ?? {})
        .filter(([id, entry]) => isOutdated(entry, texts[base]?.[id]))
        .map(([id]) => ({
          place: place(language, id),
          reason: `the translation "${id}" in "${language}" is outdated: the Russian text has changed since`,
          mend: `Run content:export for "${language}", mend or confirm it (status reviewed) and import the file`,
        })),
    );
}

const longSentence = 18;

/** Sentences that are hard to read. Advice only: some are names that the law gives. */
export function longSentences({ texts }: Content): string[] {
  return Object.entries(texts).flatMap(([language, file]) =>
    Object.entries(file).flatMap(([id, { text }]) =>
      text
        .split(/[.!?։:](?:\s|$)/)
        .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length)
        .filter((words) => words > longSentence)
        .map((words) => `${place(language, id)}: a sentence of ${words} words`),
    ),
  );
}
