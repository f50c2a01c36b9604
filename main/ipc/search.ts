import type { SearchStore } from '../database/search-store.ts';
import { search } from '../search/search.ts';
import type { Handlers } from './register.ts';

/** Search in the content and in whatever else there is to find; `stores` is asked anew each time. */
export function searchHandlers(stores: () => readonly SearchStore[]): Pick<Handlers, 'search:find'> {
  return { 'search:find': ({ language, query }) => search(stores(), language, query) };
}
