import type { Difference, Guide } from '../../shared/content/schema.ts';
import type { Say } from '../i18n/texts-context.tsx';
import { citationRows } from './citations.tsx';
import type { Group } from './paged-groups.tsx';
import { lineRow, textRow } from './text-row.tsx';

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
    textRow(`${difference.id}-order`, say(`difference.${difference.id}.order`), (words, going) =>
      going ? (
        <p className="order-line going-on">{words}</p>
      ) : (
        <p className="order-line" data-difference={difference.id}>
          {difference.severity === 'high' && <strong className="important">{say('ui.law.important')}</strong>}
          <b>{say('ui.leaflet.order')}</b>
          {words}
        </p>
      ),
    ),
    textRow(`${difference.id}-do`, say(`difference.${difference.id}.do`), (words, going) => (
      <p className={going ? 'order-line going-on' : 'order-line'}>
        {!going && <b>{say('ui.leaflet.do')}</b>}
        {words}
      </p>
    )),
    ...citationRows(guide, difference.order, difference.id),
  ]);
  const same = [lineRow('same', say('ui.leaflet.same'), 'line')];
  return [
    {
      id: `${id}-quote`,
      heading,
      className: 'quotation',
      start,
      rows: quotes.map((quote, index) => lineRow(String(index), quote, 'quote')),
    },
    { id: `${id}-order`, rows: order.length === 0 ? same : order, start: quotes.length === 0 ? start : undefined },
  ];
}
