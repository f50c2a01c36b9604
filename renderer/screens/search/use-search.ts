import { useCallback, useEffect, useRef, useState } from 'react';
import { mostQueryLength, type Found } from '../../../shared/search/hits.ts';
import { call, count } from '../../bridge.ts';

/** What was found, and for which letters in which language. */
export interface Answer {
  readonly query: string;
  readonly language: string;
  readonly found: Found;
}

/** Letters that were asked for, and their answer once it is there. */
interface Asked {
  readonly query: string;
  readonly language: string;
  readonly coming: Promise<Answer | undefined>;
  answer?: Answer;
}

/** How long a query must stand without a hit before it counts as one that nobody could answer. */
const settledMs = 2000;
const leastCounted = 3;

const queryOf = (typed: string): string => typed.trim().slice(0, mostQueryLength);

function ask(query: string, language: string): Asked {
  const coming = call('search:find', { language, query }).then(
    (found) => (asked.answer = { query, language, found }),
    () => undefined,
  );
  const asked: Asked = { query, language, coming };
  return asked;
}

/**
 * What answers to the typed letters, as they are typed; undefined while nothing is typed. The last answer stays until
 * the next one is there. `expect` asks ahead for what is about to be typed, while the finger is down; `type` shows the
 * answer together with the letters if it is there by then. A query that stays without a hit is counted, never its words.
 */
export function useSearch(typed: string, language: string) {
  const [answer, setAnswer] = useState<Answer>();
  const last = useRef<Asked>(undefined);
  const query = queryOf(typed);
  const askedFor = useCallback(
    (wanted: string): Asked | undefined => {
      const known = last.current;
      if (known?.query === wanted && known.language === language) return known;
      const asked = wanted === '' ? undefined : ask(wanted, language);
      last.current = asked;
      // What could not be answered is asked again the next time.
      void asked?.coming.then((found) => {
        if (found === undefined && last.current === asked) last.current = undefined;
      });
      return asked;
    },
    [language],
  );
  useEffect(() => {
    let gone = false;
    void askedFor(query)?.coming.then((found) => !gone && setAnswer(found));
    return () => {
      gone = true;
    };
  }, [query, askedFor]);

  // Of another word, the last answer would be a wrong one.
  const related = answer !== undefined && (query.startsWith(answer.query) || answer.query.startsWith(query));
  const shown = query !== '' && related ? answer : undefined;
  const isEmpty = shown?.query === query && shown.found.groups.length === 0 && query.length >= leastCounted;
  const unanswered = isEmpty ? query : undefined;
  useEffect(() => {
    if (unanswered === undefined) return;
    const timer = setTimeout(() => count('search-empty', language), settledMs);
    return () => clearTimeout(timer);
  }, [unanswered, language]);
  return {
    answer: shown,
    expect: (text: string) => void askedFor(queryOf(text)),
    type: (text: string) => {
      const known = askedFor(queryOf(text))?.answer;
      if (known !== undefined) setAnswer(known);
    },
  };
}
