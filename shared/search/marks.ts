import { foldWords, type FoldedWord } from './fold.ts';
import type { Marked } from './hits.ts';
import { furtherWords } from './readings.ts';

/** A word that is looked for: any word that begins with it, or only the very word. */
export interface Term {
  readonly word: string;
  readonly prefix: boolean;
}

/** About how many letters of a long line are shown. */
const excerptLength = 80;
const longestAbbreviation = 6;

function endOfMatch(
  text: string,
  { folded, start, end, ends }: FoldedWord,
  { word, prefix }: Term,
): number | undefined {
  if (folded === word) return end;
  if (prefix && folded.startsWith(word)) return ends[word.length - 1];
  // Typed in Latin letters, an abbreviation stands in Cyrillic ones.
  const own = text.slice(start, end);
  const short = end - start <= longestAbbreviation && own === own.toUpperCase();
  return short && furtherWords(own).includes(word) ? end : undefined;
}

/** The parts of a text that answer to one of the words, in order. */
export function marksIn(text: string, terms: readonly Term[]): [number, number][] {
  return foldWords(text).flatMap((word): [number, number][] => {
    const found = terms.flatMap((term) => endOfMatch(text, word, term) ?? []);
    return found.length === 0 ? [] : [[word.start, Math.max(...found)]];
  });
}

/** The part of a long line around its first mark, cut between words. */
export function excerptOf(text: string, marks: readonly [number, number][]): Pick<Marked, 'text' | 'marks'> {
  if (text.length <= excerptLength * 1.3) return { text, marks: marks.map(([start, end]) => [start, end]) };
  const first = marks[0]?.[0] ?? 0;
  const wanted = Math.max(0, Math.min(first - excerptLength / 3, text.length - excerptLength));
  const start = wanted <= 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
  const cut = text.indexOf(' ', start + excerptLength);
  const end = cut < 0 ? text.length : cut;
  const lead = start > 0 ? '…\u00A0' : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? '\u00A0…' : ''}`,
    marks: marks.filter((mark) => mark[0] >= start && mark[1] <= end).map(([from, to]) => [from + shift, to + shift]),
  };
}
