import { z } from 'zod';
import { type Hit, hitKinds } from '../../shared/search/hits.ts';
import { backwards, codeLength, indexWord, type Line } from '../../shared/search/index-tables.ts';
import { excerptOf, marksIn, type Term } from '../../shared/search/marks.ts';
import { isOneSlip, leastTypoLength } from '../../shared/search/typo.ts';
import { type Way, wayByAnyWord, waysByCorrection, waysByName, waysByStem, waysByText } from '../search/ways.ts';
import type { Db } from './open.ts';

/** A hit before its words are fetched. `rank`: how well it answers, 0 best; `size`: the words of its title. */
export interface Candidate {
  readonly entry: number;
  readonly kind: Hit['kind'];
  readonly rank: number;
  readonly size: number;
}

/** What a query found, in no order, and the words that it was found by. */
interface Answer {
  readonly candidates: readonly Candidate[];
  readonly terms: readonly Term[];
}

const candidateRows = z.array(z.strictObject({ entry: z.int(), kind: z.enum(hitKinds), size: z.int() }));
const entryRow = z.strictObject({ id: z.string(), title: z.string(), lines: z.string() });
const lineRows = z.array(z.tuple([z.string(), z.string()]));
const wordRows = z.array(z.string());

/** So many rows are looked at for one way of matching, and so many words for a typing slip, however much there is. */
const mostRows = 150;
const mostSlips = 4000;
const mostWords = 6;
const mostCorrections = 12;
/** How much longer than a typed word the one that was meant may be, by its ending. */
const mostEnding = 6;
/** With fewer hits than this, slips and other endings are forgiven, too. */
const enoughHits = 3;

/** The ranks begin here for each group of ways. */
export const ranks = { name: 0, text: 10, correction: 20, stem: 25, anyWord: 30 } as const;
/** The law is found by its own words, but what the kiosk itself says about them comes first. */
const lawBehind = 5;

/** Finds entries in an index of `index-tables.ts`. */
export class SearchStore {
  readonly #match;
  readonly #entry;
  readonly #forwards;
  readonly #backwards;
  readonly #indexed: string | undefined;

  /** `indexed`: the language code that the index has for all visitors, where it is not one for each language. */
  constructor(db: Db, indexed?: string) {
    this.#indexed = indexed;
    this.#match = db.prepare(
      `SELECT rowid AS entry, kind, size FROM search_entry WHERE rowid IN
        (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ${mostRows})`,
    );
    this.#entry = db.prepare('SELECT id, title, lines FROM search_entry WHERE rowid = ?');
    const near = (column: string) =>
      `SELECT word FROM search_word WHERE ${column} >= ? AND ${column} < ? AND length(word) BETWEEN ? AND ?
        LIMIT ${mostSlips}`;
    this.#forwards = db.prepare(near('word')).pluck();
    this.#backwards = db.prepare(near('backwards')).pluck();
  }

  /** Entries that answer to any of the readings of what was typed; each reading is a list of folded words. */
  find(language: string, readings: readonly (readonly string[])[]): Answer {
    const code = this.#indexed ?? language;
    const read = readings.map((words) => words.slice(0, mostWords)).filter((words) => words.length > 0);
    const terms: Term[] = read.flat().map((word) => ({ word, prefix: true }));
    const found = new Map<number, Candidate>();
    if (read.length === 0) return { candidates: [], terms };
    const indexed = read.map((words) => words.map((word) => indexWord(code, word)));
    const tryWays = (ways: readonly Way[], rank: number) => {
      for (const [index, way] of ways.entries()) this.#collect(indexed.map(way).join(' OR '), rank + index, found);
    };
    tryWays(waysByName, ranks.name);
    tryWays(waysByText, ranks.text);
    if (found.size < enoughHits || [...found.values()].every(({ rank }) => rank >= ranks.text)) {
      const correct = (word: string) => {
        const meant = this.#corrections(code, word.slice(codeLength));
        terms.push(...meant.map((other) => ({ word: other.slice(codeLength), prefix: false })));
        return meant;
      };
      tryWays(waysByCorrection(correct), ranks.correction);
      tryWays(waysByStem, ranks.stem);
      tryWays([wayByAnyWord], ranks.anyWord);
    }
    return { candidates: [...found.values()], terms };
  }

  /** A candidate as it is shown. `language` is the visitor's. */
  hit({ entry, kind, rank }: Candidate, terms: readonly Term[], language: string): Hit {
    const { id, title, lines } = entryRow.parse(this.#entry.get(entry));
    const shown = { kind, id, title: { text: title, marks: marksIn(title, terms) } };
    const further = lineRows
      .parse(JSON.parse(lines))
      .map(([spoken, text]): Line => ({ language: spoken, text }))
      .filter(({ text }) => text !== title);
    const excerpt = excerptLine(further, rank, terms);
    if (excerpt === undefined) return shown;
    const foreign = excerpt.language === language || excerpt.language === '' ? {} : { language: excerpt.language };
    return { ...shown, excerpt: { ...excerptOf(excerpt.text, excerpt.marks), ...foreign } };
  }

  #collect(expression: string, rank: number, found: Map<number, Candidate>): void {
    for (const row of candidateRows.parse(this.#match.all(expression))) {
      const behind = row.kind === 'law' && rank < lawBehind ? lawBehind : 0;
      if (!found.has(row.entry)) found.set(row.entry, { ...row, rank: rank + behind });
    }
  }

  /** Words of the index from which one slip makes the typed one, the likeliest first. */
  #corrections(code: string, typed: string): string[] {
    if (typed.length < leastTypoLength) return [];
    // One slip leaves the first or the last letters as they are, also where it swaps the two in the middle.
    const half = Math.floor((typed.length - 1) / 2);
    const head = indexWord(code, typed.slice(0, half));
    const tail = indexWord(code, backwards(typed).slice(0, half));
    const [least, most] = [typed.length - 1 + codeLength, typed.length + 1 + codeLength];
    const first = head.slice(0, codeLength + 1);
    const ahead = [head, first].flatMap((start) =>
      wordRows.parse(this.#forwards.all(start, `${start}\uFFFF`, least, most + mostEnding)),
    );
    const behind = wordRows.parse(this.#backwards.all(tail, `${tail}\uFFFF`, least, most));
    const slips = [...new Set([...ahead, ...behind])].flatMap((word) => {
      const plain = word.slice(codeLength);
      if (isOneSlip(typed, plain)) return [{ word, worth: 0 }];
      return isOneSlip(typed, plain, true) ? [{ word, worth: 1 }] : [];
    });
    return slips
      .toSorted((a, b) => a.worth - b.worth || a.word.length - b.word.length)
      .slice(0, mostCorrections)
      .map(({ word }) => word);
  }
}

/** The line to show under a title: the one with most of the words; without any, what the entry begins with. */
function excerptLine(lines: readonly Line[], rank: number, terms: readonly Term[]) {
  // What was found by its title needs no proof, and long texts are not searched for one.
  const searched = rank < 2 ? lines.slice(0, 1) : lines;
  const marked = searched.map((line) => ({ ...line, marks: marksIn(line.text, terms) }));
  return marked.reduce<(typeof marked)[number] | undefined>(
    (best, line) => (best === undefined || line.marks.length > best.marks.length ? line : best),
    undefined,
  );
}
