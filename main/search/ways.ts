import { codeLength } from '../../shared/search/index-tables.ts';

/** Turns a list of indexed words into an expression of SQLite's full-text search that all of them must answer to. */
export type Way = (words: readonly string[]) => string;

/** How one word may answer. Words hold letters and digits only, so that quoting is all they need. */
type Match = (word: string) => string;

/** Beginnings shorter than this are looked for in titles only: elsewhere they would match by chance. */
const leastBeginning = 4;

const whole: Match = (word) => `"${word}"`;
const beginning: Match = (word) => `"${word}" *`;
const longBeginning: Match = (word) => (word.length - codeLength < leastBeginning ? whole(word) : beginning(word));

/** A word without its ending, as many languages change it with the sentence: at least three letters are left. */
const stem: Match = (word) => {
  const letters = word.length - codeLength;
  const ending = letters < 6 ? 1 : letters < 9 ? 2 : 3;
  return letters < 4 ? whole(word) : beginning(word.slice(0, -ending));
};

const everyWord =
  (columns: string, match: Match): Way =>
  (words) =>
    `{${columns}} : (${words.map(match).join(' AND ')})`;

/** Ways of matching by name, from the best on: the title before other names, whole words before beginnings. */
export const waysByName: readonly Way[] = [
  everyWord('title', whole),
  everyWord('title', beginning),
  everyWord('names', whole),
  everyWord('names', longBeginning),
  everyWord('title names', longBeginning),
];

/** Ways of matching anywhere. */
export const waysByText: readonly Way[] = [
  everyWord('title names body', whole),
  everyWord('title names body', longBeginning),
];

/** Ways of matching words whose endings differ. */
export const waysByStem: readonly Way[] = [everyWord('title names', stem), everyWord('title names body', stem)];

/** Any of the words will do. */
export const wayByAnyWord: Way = (words) => `{title names} : (${words.map(longBeginning).join(' OR ')})`;

/** Ways of matching when each word may also be any of those that were meant instead of it, with any ending. */
export function waysByCorrection(correctionsOf: (word: string) => readonly string[]): Way[] {
  const known = new Map<string, readonly string[]>();
  const corrected: Match = (word) => {
    const meant = known.get(word) ?? correctionsOf(word);
    known.set(word, meant);
    return `(${[longBeginning(word), ...meant.flatMap((other) => [whole(other), stem(other)])].join(' OR ')})`;
  };
  return ['title', 'title names', 'title names body'].map((columns) => everyWord(columns, corrected));
}
