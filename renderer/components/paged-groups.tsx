import type { ReactNode } from 'react';
import type { Page, Segment, Start } from '../paging/pack.ts';
import { type PagedRow, usePages } from '../paging/use-pages.ts';
import { usePageMemory } from '../session/use-page-memory.ts';
import { Pager } from './pager.tsx';
import './paged-groups.css';

/** Rows under one heading. The heading comes again where the group goes on in another column or page. */
export interface Group {
  readonly id: string;
  readonly heading?: ReactNode;
  readonly className?: string;
  readonly rows: readonly { readonly key: string; readonly node: ReactNode }[];
  readonly start?: Start;
}

/** A row by its group's id and its own key. */
export interface RowPlace {
  readonly group: string;
  readonly row: string;
}

interface PagedGroupsProps {
  readonly groups: readonly Group[];
  readonly columns?: number;
  readonly signature: string;
  /** Stands in one row with the pager, so that its room is always kept. */
  readonly foot?: ReactNode;
  /** The row that the first page shown must hold. */
  readonly at?: RowPlace | undefined;
  /** By how many millimetres rows may grow at most to fill a page. */
  readonly airMm?: number;
}

/** The row's index in its group; undefined for a row that is not there. */
function rowAt(groups: readonly Group[], at: RowPlace | undefined): PagedRow | undefined {
  const index = groups.find(({ id }) => id === at?.group)?.rows.findIndex(({ key }) => key === at?.row) ?? -1;
  return at === undefined || index < 0 ? undefined : { id: at.group, index };
}

/** The heading that the next page begins with; undefined where the present group only goes on. */
function headingAfter(groups: readonly Group[], pages: readonly Page[], page: number): ReactNode {
  const last = pages[page]?.at(-1)?.at(-1);
  const next = pages[page + 1]?.[0]?.[0];
  return next === undefined || next.id === last?.id ? undefined : groups.find(({ id }) => id === next.id)?.heading;
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
export function PagedGroups({ groups, columns = 1, signature, foot, at, airMm = 0 }: PagedGroupsProps) {
  const all = groups.filter((group) => group.rows.length > 0);
  const shape = all.map((group) => `${group.id}:${group.rows.map((row) => row.key).join(',')}`).join(';');
  const whole = `${signature}|${shape}`;
  const { first, remember } = usePageMemory(whole);
  const {
    outer,
    frame,
    inner,
    measuring,
    zoom,
    air,
    page,
    pageCount,
    columns: packed,
    pages,
    turnTo,
  } = usePages({
    groups: all,
    columns,
    pagerMm: foot === undefined ? 22 : 0,
    signature: whole,
    begin: rowAt(all, at),
    airMm,
    first,
    onTurn: remember,
  });
  const everything = [all.map((group) => ({ id: group.id, from: 0, to: group.rows.length }))];
  const shown = measuring ? everything : packed;
  return (
    <div className="paged" ref={outer}>
      <div className="paged-frame" ref={frame}>
        <div
          className="paged-columns"
          ref={inner}
          style={{
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            zoom: zoom,
            ['--row-air' as string]: `${air.toFixed(1)}px`,
          }}
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
        {!measuring && (
          <Pager page={page} pageCount={pageCount} onTurn={turnTo} next={headingAfter(all, pages, page)} />
        )}
      </div>
    </div>
  );
}
