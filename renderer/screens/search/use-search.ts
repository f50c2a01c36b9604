import { useEffect, useRef, useState } from 'react';
import { mostQueryLength, type Found } from '../../../shared/search/hits.ts';
import { call, count } from '../../bridge.ts';

/** What was found, and for which letters in which language. */
export interface Answer {
  readonly query: string;
  readonly language: string;
  readonly found: Found;
}

/** How long a query must stand without a hit before it counts as one that nobody could answer. */
const settledMs = 2000;
const leastCounted = 3;

/**
 * What answers to the typed letters, as they are typed; undefined while nothing is typed. The last answer stays until
 * the next one is there. A query that stays without a hit is counted, never its words.
 */
export function useSearch(typed: string, language: string): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  const latest = useRef('');
  const query = typed.trim().slice(0, mostQueryLength);
  const asked = `${language} ${query}`;
  useEffect(() => {
    latest.current = asked;
    if (query === '') return;
    call('search:find', { language, query }).then(
      (found) => latest.current === asked && setAnswer({ query, language, found }),
      () => latest.current === asked && setAnswer(undefined),
    );
  }, [asked, query, language]);

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
  return shown;
}
