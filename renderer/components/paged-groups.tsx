import type { ReactNode } from 'react';
import type { Segment } from '../paging/pack.ts';
import { usePages } from '../paging/use-pages.ts';
import { Pager } from './pager.tsx';
import './paged-groups.css';

/** Rows under one heading. The heading comes again where the group goes on in another column or page. */
export interface Group {
  readonly id: string;
  readonly heading?: ReactNode;
  readonly className?: string;
  readonly rows: readonly { readonly key: string; readonly node: ReactNode }[];
  readonly start?: 'column' | 'page' | undefined;
}

interface PagedGroupsProps {
  readonly groups: readonly Group[];
  readonly columns?: number;
  readonly signature: string;
}

function GroupBlock({ group, segment }: { readonly group: Group; readonly segment: Segment }) {
  return (
    <section className={`block ${group.className ?? ''}`} data-paged-group={group.id}>
      {group.heading !== undefined && <h2>{group.heading}</h2>}
      <ul className="rows">
        {group.rows.slice(segment.from, segment.to).map((row) => (
          <li key={row.key} data-paged-row="">
            {row.node}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Groups of rows that fill the room there is, page by page, never with a scrollbar. */
export function PagedGroups({ groups, columns = 1, signature }: PagedGroupsProps) {
  const all = groups.filter((group) => group.rows.length > 0);
  const shape = all.map((group) => `${group.id}:${group.rows.map((row) => row.key).join(',')}`).join(';');
  const paging = usePages({ groups: all, columns, pagerMm: 22, signature: `${signature}|${shape}` });
  const whole = [all.map((group) => ({ id: group.id, from: 0, to: group.rows.length }))];
  const shown = paging.measuring ? whole : paging.columns;
  return (
    <div className="paged" ref={paging.outer}>
      <div className="paged-frame" ref={paging.frame}>
        <div
          className="paged-columns"
          ref={paging.inner}
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, zoom: paging.zoom }}
        >
          {shown.map((column, index) => (
            <div className="paged-column" key={`${index}-${column[0]?.id ?? ''}`}>
              {column.map((segment) => {
                const group = all.find((candidate) => candidate.id === segment.id);
                return group && <GroupBlock key={`${segment.id}-${segment.from}`} group={group} segment={segment} />;
              })}
            </div>
          ))}
        </div>
      </div>
      {!paging.measuring && <Pager page={paging.page} pageCount={paging.pageCount} onTurn={paging.turnTo} />}
    </div>
  );
}
