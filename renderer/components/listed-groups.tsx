import type { ReactNode } from 'react';
import { citationGroups } from '../../shared/checklist/citations.ts';
import type { Guide, Texts } from '../../shared/content/schema.ts';
import type { Say } from '../i18n/texts-context.tsx';
import type { Group } from './paged-groups.tsx';
import { Pictogram } from './pictogram.tsx';
import { lineRow, pointRow } from './text-row.tsx';
import './listed-groups.css';

interface ListedGroups {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly say: Say;
  /** The leaflet's list, as a source. */
  readonly list: 'leaflet.diseases' | 'leaflet.services';
  /** What is to be known about this list alone. */
  readonly notes?: readonly string[];
  /** The list itself. */
  readonly entries: readonly Group[];
}

/** The rules' item that gives temporary stayers the care of both lists. */
const right = 'order-44-2025.item-6';

function points(say: Say, ids: readonly string[]): Group['rows'] {
  return ids.map((id) => pointRow(id, say(id)));
}

/** A list of the leaflet between who has the right to it, and what to do and to know about it. */
export function listedGroups({ guide, texts, say, list, notes = [], entries }: ListedGroups): Group[] {
  const basis = citationGroups(guide, [right, list], texts);
  return [
    { id: 'who', className: 'warm', heading: say('ui.lists.who'), rows: points(say, ['lists.who']) },
    ...entries,
    { id: 'do', heading: say('ui.leaflet.do'), rows: points(say, ['lists.do', 'notice.no-diagnosis']) },
    {
      id: 'about',
      heading: say('ui.checklist.good-to-know'),
      rows: [
        ...points(say, ['lists.basis', 'lists.strict', 'lists.as-printed', ...notes]),
        ...basis.map((line) => lineRow(line, line, 'legal')),
      ],
    },
  ];
}

interface EntryProps {
  readonly handle: Readonly<Record<`data-${string}`, string>>;
  /** Points out the entry that the visitor came for. */
  readonly marked: boolean;
  readonly children: ReactNode;
}

/** One entry of a list. */
export function Entry({ handle, marked, children }: EntryProps) {
  return (
    <p className={`entry ${marked ? 'is-marked' : ''}`} aria-current={marked ? 'true' : undefined} {...handle}>
      {marked && <Pictogram name="next" />}
      {children}
    </p>
  );
}
