import type { ReactNode } from 'react';
import type { Segment } from '../paging/pack.ts';
import { type KeptPage, usePages } from '../paging/use-pages.ts';
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
  readonly kept?: KeptPage | undefined;
  /** Stands in one row with the pager, so that its room is always kept. */
  readonly foot?: ReactNode;
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
export function PagedGroups({ groups, columns = 1, signature, foot, kept }: PagedGroupsProps) {
  const all = groups.filter((group) => group.rows.length > 0);
  const shape = all.map((group) => `${group.id}:${group.rows.map((row) => row.key).join(',')}`).join(';');
  const {
    outer,
    frame,
    inner,
    measuring,
    zoom,
    page,
    pageCount,
    columns: packed,
    turnTo,
  } = usePages({
    groups: all,
    columns,
    pagerMm: foot === undefined ? 22 : 0,
    signature: `${signature}|${shape}`,
    kept,
  });
  const whole = [all.map((group) => ({ id: group.id, from: 0, to: group.rows.length }))];
  const shown = measuring ? whole : packed;
  return (
    <div className="paged" ref={outer}>
      <div className="paged-frame" ref={frame}>
        <div
          className="paged-columns"
          ref={inner}
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`, zoom: zoom }}
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
      <div className={foot === undefined ? 'pager-row' : 'pager-row with-foot'}>
        {foot}
        {!measuring && <Pager page={page} pageCount={pageCount} onTurn={turnTo} />}
      </div>
    </div>
  );
}
