import type { Difference, Guide } from '../../shared/content/schema.ts';
import type { Say } from '../i18n/texts-context.tsx';
import { citationRows } from './citations.tsx';
import type { Group } from './paged-groups.tsx';

interface LeafletGroupsInput {
  /** Keeps the groups' ids apart where several leaflet steps stand on one screen. */
  readonly id: string;
  readonly heading: string;
  /** The leaflet's words, verbatim. */
  readonly quotes: readonly string[];
  readonly differences: readonly Difference[];
  readonly guide: Guide;
  readonly say: Say;
  readonly start?: Group['start'];
}

/** What the leaflet says, word for word, and beside it what the order says and what to do. */
export function leafletGroups({ id, heading, quotes, differences, guide, say, start }: LeafletGroupsInput): Group[] {
  const order = differences.flatMap((difference) => [
    {
      key: `${difference.id}-order`,
      node: (
        <p className="order-line" data-difference={difference.id}>
          {difference.severity === 'high' && <strong className="important">{say('ui.law.important')}</strong>}
          <b>{say('ui.leaflet.order')}</b>
          {say(`difference.${difference.id}.order`)}
        </p>
      ),
    },
    {
      key: `${difference.id}-do`,
      node: (
        <p className="order-line">
          <b>{say('ui.leaflet.do')}</b>
          {say(`difference.${difference.id}.do`)}
        </p>
      ),
    },
    ...citationRows(guide, difference.order, difference.id),
  ]);
  const same = [{ key: 'same', node: <p className="line">{say('ui.leaflet.same')}</p> }];
  return [
    {
      id: `${id}-quote`,
      heading,
      className: 'quotation',
      start,
      rows: quotes.map((quote, index) => ({ key: String(index), node: <p className="quote">{quote}</p> })),
    },
    { id: `${id}-order`, rows: order.length === 0 ? same : order, start: quotes.length === 0 ? start : undefined },
  ];
}
