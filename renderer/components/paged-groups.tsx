import { type ReactNode, useState } from 'react';
import type { Page, Segment, Start } from '../paging/pack.ts';
import type { PagedRow } from '../paging/pages-of.ts';
import { usePages } from '../paging/use-pages.ts';
import { useSession } from '../session/session-context.tsx';
import { usePageMemory } from '../session/use-page-memory.ts';
import { useDisplay } from '../theme/display-context.tsx';
import { Pager } from './pager.tsx';
import type { Row } from './text-row.tsx';
import { useFrameRoom } from './use-frame-room.ts';
import { useSplitRows } from './use-split-rows.ts';
import './paged-groups.css';

/** Rows under one heading. The heading comes again where the group goes on in another column or page. */
export interface Group {
  readonly id: string;
  readonly heading?: ReactNode;
  readonly className?: string;
  readonly rows: readonly Row[];
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

const shapeOf = (groups: readonly Group[]): string =>
  groups.map((group) => `${group.id}:${group.rows.map((row) => row.key).join(',')}`).join(';');

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

interface GroupBlockProps {
  readonly group: Group;
  readonly segment: Segment;
  /** By how many px each row grows. */
  readonly air: number;
}

function GroupBlock({ group, segment, air }: GroupBlockProps) {
  const grown = air > 0 ? { ['--row-air' as string]: `${air.toFixed(1)}px` } : undefined;
  return (
    <section className={`block ${group.className ?? ''}`} data-paged-group={group.id}>
      {group.heading !== undefined && <h2>{group.heading}</h2>}
      <ul className="rows">
        {group.rows.slice(segment.from, segment.to).map((row) => (
          <li key={row.key} data-paged-row="" style={grown}>
            {row.node}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Groups of rows that fill the room there is, page by page, never with a scrollbar. */
export function PagedGroups({ groups, columns = 1, signature, foot, at, airMm = 0 }: PagedGroupsProps) {
  const { version } = useDisplay();
  const { text } = useSession().session;
  const given = groups.filter((group) => group.rows.length > 0);
  const subject = `${signature}|${shapeOf(given)}`;
  const look = `${subject}|${version}`;
  const [single, setSingle] = useState<string>();
  const inOne = columns === 1 || single === look;
  const { split, cutTall } = useSplitRows(given, `${look}|${inOne}`);
  // A column of its own in one column would be a page of its own.
  const all = split.map((group) => (inOne && group.start === 'column' ? { ...group, start: undefined } : group));
  const whole = `${signature}|${shapeOf(all)}`;
  const { first, remember } = usePageMemory(subject);
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
    tall,
    turnTo,
  } = usePages({
    groups: all,
    columns: inOne ? 1 : columns,
    pagerMm: foot !== undefined ? 0 : text === 'larger' ? 24 : 22,
    signature: whole,
    begin: rowAt(all, at),
    airMm,
    first,
    onTurn: remember,
  });
  const room = useFrameRoom(frame);
  // Before anything of it is painted: what is too tall is cut, what cannot be cut gets the whole width.
  if (!cutTall(tall, inOne) && !inOne) setSingle(look);
  const everything = [all.map((group) => ({ id: group.id, from: 0, to: group.rows.length }))];
  const shown = measuring ? everything : packed;
  return (
    <div className="paged" ref={outer} data-room={room}>
      <div className="paged-frame" ref={frame}>
        <div
          className="paged-columns"
          ref={inner}
          style={{
            gridTemplateColumns: `repeat(${inOne ? 1 : columns}, minmax(0, 1fr))`,
            zoom: zoom,
            ['--zoom' as string]: zoom,
          }}
        >
          {shown.map((column, index) => (
            <div className="paged-column" key={`${index}-${column[0]?.id ?? ''}`}>
              {column.map((segment) => {
                const group = all.find((candidate) => candidate.id === segment.id);
                const key = `${segment.id}-${segment.from}`;
                return group && <GroupBlock key={key} group={group} segment={segment} air={air} />;
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
