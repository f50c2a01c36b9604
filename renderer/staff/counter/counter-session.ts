import type { Paper } from '../../../shared/api.ts';
import type { Answers } from '../../../shared/content/condition.ts';
import type { Reach } from '../../../shared/guide/reach.ts';
import type { CounterPlace } from '../../../shared/staff/counter.ts';
import { type PrintEvent, type PrintRun, reducePrintRun } from '../../session/print-run.ts';
import { placeOf, type Session, toggled } from '../../session/session.ts';

/** Languages that the clerk's half can be in. */
export const besideLanguages = ['ru', 'kk'] as const;
export type Beside = (typeof besideLanguages)[number];

export type Half = 'visitor' | 'staff';

/** What the clerk sees: what both look at together, or what only the clerk needs. */
export type ClerkPlace = CounterPlace | { readonly view: 'languages' } | { readonly view: 'print' };

/** A clerk's work with one visitor: a copy, which changes nothing of the visitor's own session. */
export interface CounterSession {
  /** The visitor's; undefined until it is chosen for somebody who walks in. */
  readonly language: string | undefined;
  readonly beside: Beside;
  /** Which half is in larger type. */
  readonly large: Half;
  readonly answers: Answers;
  /** Questions that nobody answered: choosing an outcome did. */
  readonly filled: readonly string[];
  /** Questions whose answer was only assumed to come to an outcome. */
  readonly assumed: readonly string[];
  readonly ticked: Session['ticked'];
  readonly people: number;
  readonly paper: Paper;
  readonly place: ClerkPlace;
  readonly print: PrintRun | undefined;
}

export type CounterAction =
  /** `planned`: whether the answers lead to a list, as with `answer`. */
  | { readonly type: 'language'; readonly language: string; readonly planned: boolean }
  | { readonly type: 'beside'; readonly beside: Beside }
  | { readonly type: 'swap' }
  | { readonly type: 'go'; readonly place: ClerkPlace }
  | { readonly type: 'outcome'; readonly reach: Reach }
  /** `planned`: whether no question is open any more. */
  | {
      readonly type: 'answer';
      readonly question: string;
      readonly value: string | readonly string[];
      readonly planned: boolean;
    }
  | { readonly type: 'tick'; readonly list: 'steps' | 'documents'; readonly id: string }
  | { readonly type: 'tick-all'; readonly documents: readonly string[] }
  | { readonly type: 'people'; readonly people: number }
  | { readonly type: 'paper'; readonly paper: Paper }
  | { readonly type: 'print'; readonly event: PrintEvent };

interface Office {
  readonly second: string;
  readonly paper: Paper;
  /** Whether the visitor's answers make a plan. */
  readonly planned: boolean;
}

/** The office's second language, or the other one where the visitor speaks it already. */
function besideFor(language: string | undefined, second: string): Beside {
  const wanted = besideLanguages.find((id) => id === second) ?? 'ru';
  if (wanted !== language) return wanted;
  return wanted === 'ru' ? 'kk' : 'ru';
}

function firstPlace(visitor: Session, planned: boolean): ClerkPlace {
  if (visitor.language === undefined) return { view: 'languages' };
  const place = placeOf(visitor);
  if (planned) return place.screen === 'step' ? { view: 'step', step: place.step } : { view: 'list' };
  return Object.keys(visitor.answers).length > 0 ? { view: 'question' } : { view: 'outcomes' };
}

/** Begins with what the visitor has told the kiosk so far, as a copy; with nothing for somebody who walks in. */
export function beginCounter(visitor: Session, { second, paper, planned }: Office): CounterSession {
  const { language, answers, ticked, people } = visitor;
  return {
    language,
    beside: besideFor(language, second),
    large: 'visitor',
    answers,
    filled: [],
    assumed: [],
    ticked,
    people,
    paper,
    place: firstPlace(visitor, planned),
    print: undefined,
  };
}

/** After an answer: the next one that was only assumed, the question that is open, or the list. */
function afterAnswer(assumed: readonly string[], wasAssumed: boolean, planned: boolean): CounterPlace {
  if (!planned) return { view: 'question' };
  const [next] = assumed;
  return wasAssumed && next !== undefined ? { view: 'question', question: next } : { view: 'list' };
}

/** Every change of the clerk's work, pure. */
export function reduceCounter(counter: CounterSession, action: CounterAction): CounterSession {
  switch (action.type) {
    case 'language': {
      const { language } = action;
      const asked = counter.place.view === 'languages';
      const place = asked ? (backOf({ ...counter, language }, action.planned) ?? counter.place) : counter.place;
      return { ...counter, language, beside: besideFor(language, counter.beside), place };
    }
    case 'beside':
      return { ...counter, beside: action.beside };
    case 'swap':
      return { ...counter, large: counter.large === 'visitor' ? 'staff' : 'visitor' };
    case 'go':
      return { ...counter, place: action.place };
    case 'outcome':
      return { ...counter, ...action.reach, place: { view: 'list' } };
    case 'answer': {
      const answers = { ...counter.answers, [action.question]: action.value };
      const assumed = counter.assumed.filter((id) => id !== action.question);
      const place = afterAnswer(assumed, counter.assumed.includes(action.question), action.planned);
      const filled = counter.filled.filter((id) => id !== action.question);
      return { ...counter, answers, filled, assumed, place };
    }
    case 'tick': {
      const { list, id } = action;
      return { ...counter, ticked: { ...counter.ticked, [list]: toggled(counter.ticked[list], id) } };
    }
    case 'tick-all': {
      const documents = [...new Set([...counter.ticked.documents, ...action.documents])];
      return { ...counter, ticked: { ...counter.ticked, documents } };
    }
    case 'people':
      return { ...counter, people: action.people };
    case 'paper':
      return { ...counter, paper: action.paper };
    case 'print':
      return { ...counter, print: reducePrintRun(counter.print, action.event) };
  }
}

/** Where "back" leads; undefined where it leaves the counter. */
export function backOf({ place, language }: CounterSession, planned: boolean): ClerkPlace | undefined {
  switch (place.view) {
    case 'outcomes':
      return undefined;
    case 'languages':
      return language === undefined ? undefined : planned ? { view: 'list' } : { view: 'outcomes' };
    case 'list':
      return { view: 'outcomes' };
    case 'question':
    case 'step':
    case 'print':
      return planned ? { view: 'list' } : { view: 'outcomes' };
  }
}
