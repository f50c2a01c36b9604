import type { ReadingKind } from '../../shared/api.ts';
import type { Answers } from '../../shared/content/condition.ts';
import { following, type Scheme, schemes, type TextSize, textSizes } from '../../shared/look.ts';
import type { DirectoryPlace } from './directory-place.ts';
import { type PrintEvent, type PrintRun, reducePrintRun } from './print-run.ts';

/** A sheet to read instead of the visitor's list; of a place of an act, which. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly item?: string;
}

/** A screen, with what it shows where that is not all of it. */
export type Place =
  | { readonly screen: 'start' | 'home' | 'checklist' | 'answers' | 'qr' | 'thanks' | 'search' }
  /** Without `reading`, the visitor's own list. */
  | { readonly screen: 'print'; readonly reading?: Reading }
  | DirectoryPlace
  | { readonly screen: 'complaints' }
  /** `entry` is the one of the list that is to be pointed out. */
  | { readonly screen: 'diseases' | 'services'; readonly entry?: string }
  /** `item` is a part of it: `differences`, an act, or a place of one (`order-44-2025.item-19`); without it all parts. */
  | { readonly screen: 'law'; readonly item?: string }
  /** `term` is the word that is explained; without it all words are shown. */
  | { readonly screen: 'glossary'; readonly term?: string }
  /** `question` is one that was answered before; without it the next open one is shown. */
  | { readonly screen: 'question'; readonly question?: string }
  | { readonly screen: 'step'; readonly step: string }
  /** A step or paper as such, whoever asks: not as a part of the visitor's own list. */
  | { readonly screen: 'about'; readonly kind: 'step' | 'document'; readonly id: string };

/** One visitor's session. It lives in memory only and is wiped as a whole. */
export interface Session {
  readonly language: string | undefined;
  /** Where the visitor is (the last one) and how they came there. */
  readonly stack: readonly Place[];
  readonly answers: Answers;
  readonly ticked: { readonly steps: readonly string[]; readonly documents: readonly string[] };
  /** Whether the visit led to a list at any time. */
  readonly listed: boolean;
  /** How many are to be attached, where one walk through the questions serves a family. */
  readonly people: number;
  /** What is typed into the search, so that "back" from a hit finds it again. */
  readonly query: string;
  /** What became of the sheet that was asked for last, since the print screen was opened. */
  readonly print: PrintRun | undefined;
  readonly text: TextSize;
  readonly scheme: Scheme;
  readonly reach: boolean;
  /** Step ids of the list before an answer was changed in "my answers", while the change is under way. */
  readonly changing: readonly string[] | undefined;
  /** The day that staff look at the guidance as of, `YYYY-MM-DD`; undefined for a visitor, who has today. */
  readonly preview: string | undefined;
  /** What such a change did to the list, until the visitor goes on. */
  readonly change: { readonly added: number; readonly removed: number } | undefined;
}

export type Action =
  | { readonly type: 'choose-language'; readonly language: string }
  | { readonly type: 'go'; readonly to: Place }
  /** Replaces the current screen: the one left does not come back on "back". */
  | { readonly type: 'replace'; readonly to: Place }
  /** Goes to a place that is one step from home, whatever was between. */
  | { readonly type: 'home-to'; readonly to: Place }
  | { readonly type: 'back' }
  | { readonly type: 'home' }
  /** An answer, and the steps of the plan that now results; undefined while a question is open. */
  | {
      readonly type: 'answer';
      readonly question: string;
      readonly value: string | readonly string[];
      readonly steps: readonly string[] | undefined;
    }
  | { readonly type: 'change-answer'; readonly question: string; readonly steps: readonly string[] | undefined }
  /** What a clerk has worked out with the visitor at the counter takes the place of what the visitor had. */
  | {
      readonly type: 'hand-over';
      readonly visit: Pick<Session, 'language' | 'answers' | 'ticked' | 'people'>;
      /** Whether no question is open any more. */
      readonly planned: boolean;
    }
  /** Staff look at what a visitor will see on a day. */
  | { readonly type: 'preview'; readonly day: string }
  | { readonly type: 'tick'; readonly list: 'steps' | 'documents'; readonly id: string }
  | { readonly type: 'people'; readonly people: number }
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'print'; readonly event: PrintEvent }
  /** `end` erases the answers and says thanks; `wipe` leaves nothing at all, for the next visitor; `defaults` is only the look. */
  | { readonly type: 'larger' | 'contrast' | 'reach' | 'defaults' | 'restart' | 'end' | 'wipe' };

/** How the screen looks until a visitor changes it. */
export const plainLook = { text: 'normal', scheme: 'light', reach: false } as const;

export const freshSession: Session = {
  language: undefined,
  stack: [{ screen: 'start' }],
  answers: {},
  ticked: { steps: [], documents: [] },
  listed: false,
  people: 1,
  query: '',
  print: undefined,
  ...plainLook,
  changing: undefined,
  preview: undefined,
  change: undefined,
};

/** The place the visitor is at. */
export function placeOf(session: Session): Place {
  return session.stack.at(-1) ?? { screen: 'start' };
}

/** A new place each time: what is remembered of a place belongs to one visit. */
const homeStack = (): readonly Place[] => [{ screen: 'home' }];

function answered(session: Session, action: Extract<Action, { type: 'answer' }>): Session {
  const next = { ...session, answers: { ...session.answers, [action.question]: action.value } };
  if (action.steps === undefined) return { ...next, stack: [...homeStack(), { screen: 'question' }] };
  const { steps } = action;
  const before = session.changing;
  const change = before && {
    added: steps.filter((step) => !before.includes(step)).length,
    removed: before.filter((step) => !steps.includes(step)).length,
  };
  const last: Place = { screen: 'question', question: action.question };
  return { ...next, listed: true, stack: [...homeStack(), last, { screen: 'checklist' }], changing: undefined, change };
}

/** A list with this item put in, or taken out where it was in. */
export function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((item) => item !== id) : [...list, id];
}

/** Every change of a session, pure. Changing the language anywhere keeps answers and place. */
export function reduceSession(session: Session, action: Action): Session {
  switch (action.type) {
    case 'choose-language': {
      const stack = placeOf(session).screen === 'start' ? homeStack() : session.stack;
      return { ...session, language: action.language, stack };
    }
    case 'go': {
      const print = action.to.screen === 'print' ? undefined : session.print;
      const query = action.to.screen === 'search' ? '' : session.query;
      return { ...session, stack: [...session.stack, action.to], change: undefined, print, query };
    }
    case 'replace':
      return { ...session, stack: [...session.stack.slice(0, -1), action.to], change: undefined };
    case 'home-to':
      return { ...session, stack: [...homeStack(), action.to], changing: undefined, change: undefined };
    case 'back': {
      const stack = session.stack.length > 1 ? session.stack.slice(0, -1) : session.stack;
      // A look at something else from a question under change leads back into the change.
      const changing = placeOf(session).screen === 'question' ? undefined : session.changing;
      return { ...session, stack, changing, change: undefined };
    }
    case 'home':
      return { ...session, stack: homeStack(), changing: undefined, change: undefined };
    case 'answer':
      return answered(session, action);
    case 'change-answer':
      return {
        ...session,
        stack: [...session.stack, { screen: 'question', question: action.question }],
        changing: action.steps,
        change: undefined,
      };
    case 'hand-over': {
      const place: Place = { screen: action.planned ? 'checklist' : 'question' };
      const stack = [...homeStack(), place];
      const listed = session.listed || action.planned;
      // A visitor is told what holds today, whatever day staff looked at before.
      const begun = { preview: undefined, print: undefined, changing: undefined, change: undefined };
      return { ...session, ...action.visit, ...begun, stack, listed };
    }
    case 'tick':
      return {
        ...session,
        ticked: { ...session.ticked, [action.list]: toggled(session.ticked[action.list], action.id) },
      };
    case 'people':
      return { ...session, people: action.people };
    case 'query':
      return { ...session, query: action.query };
    case 'print':
      return { ...session, print: reducePrintRun(session.print, action.event) };
    case 'larger':
      return { ...session, text: following(textSizes, session.text) };
    case 'contrast':
      return { ...session, scheme: following(schemes, session.scheme) };
    case 'reach':
      return { ...session, reach: !session.reach };
    case 'defaults':
      return { ...session, ...plainLook };
    case 'restart': {
      const { language, text, scheme, reach, listed, preview } = session;
      return { ...freshSession, language, text, scheme, reach, listed, preview, stack: homeStack() };
    }
    case 'end': {
      const { language, text, scheme, reach } = session;
      return { ...freshSession, language, text, scheme, reach, stack: [{ screen: 'thanks' }] };
    }
    case 'preview':
      return { ...freshSession, preview: action.day };
    case 'wipe':
      return freshSession;
  }
}
