import { base, type Content, type Status } from '../../shared/content/model.ts';
import type { Guide } from '../../shared/content/schema.ts';
import type { Correction } from './corrections.ts';

const mostFound = 30;
const daysBefore = 30;

/** How many texts of each language are official, drafted and reviewed, and how many staff corrected. */
export function textCounts(texts: Content['texts'], guide: Guide, corrections: readonly Correction[]) {
  return guide.languages.map(({ id: language }) => {
    const states = Object.values(texts[language] ?? {}).map(({ status }) => status);
    const count = (wanted: Status) => states.filter((status) => status === wanted).length;
    const corrected = corrections.filter((row) => row.language === language && row.applied).length;
    return { language, official: count('official'), drafted: count('drafted'), reviewed: count('reviewed'), corrected };
  });
}

/** The steps that are to be looked at by a day within the next 30 days or before, the most urgent first. */
export function dueSteps(guide: Guide, today: string): { step: string; day: string; overdue: boolean }[] {
  const until = new Date(Date.parse(today) + daysBefore * 24 * 3600 * 1000).toISOString().slice(0, 10);
  return guide.steps
    .filter((step) => step.review_by <= until)
    .map(({ id, review_by }) => ({ step: id, day: review_by, overdue: review_by < today }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Texts of a language that have all these words in them, in their Russian or in their id, in the content's order. */
export function findTexts(
  texts: Content['texts'],
  language: string,
  query: string,
  corrections: readonly Correction[],
) {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const corrected = new Map(corrections.filter((row) => row.language === language).map((row) => [row.id, row.text]));
  const found = Object.entries(texts[language] ?? {})
    .map(([id, { text, status }]) => ({
      id,
      text,
      russian: texts[base]?.[id]?.text ?? '',
      status,
      corrected: corrected.get(id) ?? null,
    }))
    .filter(({ id, text, russian, corrected: own }) => {
      const whole = `${id}\n${text}\n${russian}\n${own ?? ''}`.toLocaleLowerCase();
      return words.every((word) => whole.includes(word));
    });
  return { texts: found.slice(0, mostFound), more: found.length > mostFound };
}
