import type { Hit } from '../../../shared/search/hits.ts';
import type { Place } from '../../session/session.ts';

/** Where a hit leads. A step is the visitor's own only when it is in their plan. */
export function placeOfHit({ kind, id }: Pick<Hit, 'kind' | 'id'>, ownSteps: readonly string[]): Place {
  switch (kind) {
    case 'step':
      return ownSteps.includes(id) ? { screen: 'step', step: id } : { screen: 'about', kind, id };
    case 'document':
      return { screen: 'about', kind, id };
    case 'disease':
      return { screen: 'diseases', entry: id };
    case 'service':
      return { screen: 'services', entry: id };
    case 'glossary':
      return { screen: 'glossary', term: id };
    case 'law':
      return { screen: 'law', item: id };
    case 'directory':
      return { screen: 'directory', entry: id };
    case 'rule':
      return { screen: 'complaints' };
  }
}
