import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { measureGroups } from '../paging/measure.ts';
import { packPages, type Segment } from '../paging/pack.ts';
import { pageRoom } from './page-room.ts';
import type { ReadingData, ReadingGroup, ReadingRow } from './reading-data.ts';
import { Foot } from './sheet.tsx';
import { SheetHead } from './sheet-head.tsx';
import './sheet.css';
import './sheet-top.css';
import './sheet-rows.css';
import './sheet-roll.css';
import './reading.css';

interface ReadingSheetProps {
  readonly data: ReadingData;
  /** Changes when fonts have arrived, so that the pages are broken anew. */
  readonly version: number;
  readonly sheetRef?: RefObject<HTMLElement | null> | undefined;
}

type Columns = ReadingData['columns'];

function Row({ row, columns }: { readonly row: ReadingRow; readonly columns: Columns }) {
  if ('verbatim' in row) {
    return (
      <p className="sheet-row verbatim" lang={row.language}>
        {row.verbatim}
      </p>
    );
  }
  return (
    <div className="sheet-row words">
      {columns.map(({ language }, index) => (
        <div key={language} className="cell" lang={language}>
          {row.said[index]} {row.also !== undefined && <b>{row.also[index]}</b>}
        </div>
      ))}
    </div>
  );
}

function Top({ data }: { readonly data: ReadingData }) {
  return (
    <div className="sheet-top">
      <SheetHead data={data} title={data.name} />
      <div className="orn" />
      <div className="sheet-outcome">
        {data.columns.map((column) => (
          <div key={column.language} lang={column.language} className="cell">
            <h1>{column.title}</h1>
            <p>{column.lead}</p>
          </div>
        ))}
      </div>
    </div>
  );
}

interface GroupRowsProps {
  readonly group: ReadingGroup;
  readonly segment: Segment;
  readonly data: ReadingData;
}

function GroupRows({ group, segment, data }: GroupRowsProps) {
  if (group.id === 'top') {
    return (
      <section className="sheet-group" data-paged-group="top">
        <div data-paged-row="">
          <Top data={data} />
        </div>
      </section>
    );
  }
  return (
    <section className={`sheet-group group-${group.id}`} data-paged-group={group.id}>
      <div className="sheet-heading">
        {data.columns.map((column, index) => (
          <h2 key={column.language} lang={column.language} className="cell">
            {group.heading[index]}
          </h2>
        ))}
      </div>
      {group.rows.slice(segment.from, segment.to).map((row, index) => (
        <div key={segment.from + index} data-paged-row="">
          <Row row={row} columns={data.columns} />
        </div>
      ))}
    </section>
  );
}

const top: ReadingGroup = { id: 'top', heading: [], rows: [{ said: [] }] };

/** A sheet to read: A4 in pages, a roll in one piece. */
export function ReadingSheet({ data, version, sheetRef }: ReadingSheetProps) {
  const groups = useMemo(() => [top, ...data.groups], [data.groups]);
  const pageRef = useRef<HTMLDivElement>(null);
  const key = JSON.stringify([data.paper, version, data.columns.map(({ title }) => title)]);
  const [broken, setBroken] = useState<{ key: string; pages: Segment[][] }>();
  const measuring = broken?.key !== key;
  useLayoutEffect(() => {
    const page = pageRef.current;
    if (!measuring || page === null) return;
    const { scale, height, gap } = pageRoom(page, data.paper);
    const packed = packPages(measureGroups(page, groups, scale), { height, columns: 1, gap });
    setBroken({ key, pages: packed.pages.map((columns) => columns.flat()) });
  }, [measuring, key, groups, data.paper]);
  const whole = [groups.map((group) => ({ id: group.id, from: 0, to: group.rows.length }))];
  const pages = measuring ? whole : broken.pages;
  const look = `${data.columns.length > 1 ? 'two' : 'one'} ${measuring ? 'measuring' : ''}`;
  return (
    <article
      ref={sheetRef}
      className={`sheet reading paper-${data.paper} ${look}`}
      lang={data.columns[0]?.language}
      data-pages={pages.length}
    >
      {pages.map((segments, page) => (
        <div className="sheet-page" key={page} ref={page === 0 ? pageRef : undefined}>
          {segments.map((segment) => {
            const group = groups.find(({ id }) => id === segment.id);
            return group && <GroupRows key={segment.id} group={group} segment={segment} data={data} />;
          })}
          <Foot columns={data.columns} page={page} total={pages.length} />
        </div>
      ))}
    </article>
  );
}
