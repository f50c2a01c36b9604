import { printReasonSchema, readingKindSchema } from '../../shared/api.ts';
import type { Guide } from '../../shared/content/schema.ts';
import { questionStop, screenStop, stopScreens } from '../../shared/statistics/stops.ts';
import type { StateStore } from '../database/state-store.ts';
import { Refusal } from './refusal.ts';
import type { Handlers } from './register.ts';

export type Counter =
  | 'session'
  | 'language'
  | 'outcome'
  | 'stop'
  | 'qr'
  | 'search-empty'
  | 'print'
  | 'print-failed'
  | 'paper';

/** Adds one to a counter of today. */
export type Count = (counter: Counter, key: string) => void;

/** Every key that can ever be counted: ids of the content and a few fixed words, so that nothing personal fits in. */
function knownKeys(guide: Guide): Record<Counter, ReadonlySet<string>> {
  const outcomes = new Set(guide.outcomes.map((outcome) => outcome.id));
  return {
    session: new Set(['start']),
    language: new Set(guide.languages.map((language) => language.id)),
    outcome: outcomes,
    stop: new Set([...guide.questions.map(({ id }) => questionStop(id)), ...stopScreens.map(screenStop)]),
    qr: new Set(['shown']),
    /** The language only: what was looked for is never kept. */
    'search-empty': new Set(guide.languages.map((language) => language.id)),
    print: new Set([...outcomes, ...readingKindSchema.options]),
    'print-failed': new Set(printReasonSchema.options),
    paper: new Set(['yes', 'no']),
  };
}

/** The calendar day where the kiosk stands. */
export function localDay(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** Counts under the keys of the guide in use, which `guide` gives. */
export function createCount(store: Pick<StateStore, 'count'>, guide: () => Guide, now = () => new Date()): Count {
  return (counter, key) => {
    if (!knownKeys(guide())[counter].has(key))
      throw new Refusal('wrong-input', `count:add: the counter "${counter}" has no such key`);
    store.count(localDay(now()), counter, key);
  };
}

export function countHandlers(count: Count): Pick<Handlers, 'count:add'> {
  return {
    'count:add': ({ counter, key }) => {
      count(counter, key);
      return undefined;
    },
  };
}
