import { placeOf } from './session.ts';
import { useSession } from './session-context.tsx';

/** By place of the visit, the page that was turned to. What a place leaves goes with it. */
const pages = new WeakMap<object, Map<string, number>>();

/** Remembers which page was turned to, so that whoever comes back to a place finds the page they left. */
export function usePageMemory(signature: string): { first: number | undefined; remember: (page: number) => void } {
  const place = placeOf(useSession().session);
  return {
    first: pages.get(place)?.get(signature),
    remember: (page) => {
      const known = pages.get(place) ?? new Map<string, number>();
      pages.set(place, known.set(signature, page));
    },
  };
}
