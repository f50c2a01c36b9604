import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { measureGroups } from '../paging/measure.ts';
import { packPages, type Segment } from '../paging/pack.ts';
import type { SheetColumn, SheetData } from './sheet-data.ts';
import { type SheetGroup, sheetGroups } from './sheet-groups.tsx';
import './sheet.css';

/** Height of A4 that is left for the groups, between the margins and above the foot, in millimetres. */
const roomMm = 297 - 10 - 8 - 13;
/** Between two groups, as in sheet.css. */
const gapMm = 2.6;
const paperWidthMm = { a4: 210, '80mm': 80, '58mm': 58 };

interface SheetProps {
  readonly data: SheetData;
  /** Changes when fonts have arrived, so that the pages are broken anew. */
  readonly version: number;
  readonly sheetRef?: RefObject<HTMLElement | null>;
}

function GroupRows({ group, segment, columns }: { readonly group: SheetGroup; readonly segment: Segment; readonly columns: readonly SheetColumn[] }) {
  const { heading } = group;
  return (
    <section className={`sheet-group ${group.id}`} data-paged-group={group.id}>
      {heading !== undefined && (
        <div className="sheet-heading">
          {columns.map((column) => (
            <h2 key={column.language} lang={column.language} className="cell">
              {column.say(heading)}
            </h2>
          ))}
        </div>
      )}
      {group.rows.slice(segment.from, segment.to).map((row, index) => (
        <div key={segment.from + index} data-paged-row="">
          {row}
        </div>
      ))}
    </section>
  );
}

function Foot({ data, page, total }: { readonly data: SheetData; readonly page: number; readonly total: number }) {
  return (
    <footer className="sheet-foot">
      {data.columns.map((column, index) => (
        <div key={column.language} lang={column.language} className="cell">
          {column.say('footer.unofficial')} {column.translated && column.say('footer.translation')} {column.say('footer.current')}{' '}
          {column.say('footer.private')}{' '}
          {index === 0 && (
            <span className="nowrap">
              {column.say('ui.sheet.version')} {data.version}.{' '}
            </span>
          )}
          {total > 1 && <span className="nowrap">{column.say('ui.sheet.page', { n: page + 1, total })}</span>}
        </div>
      ))}
    </footer>
  );
}

/** Breaks the groups into A4 pages; a roll is one page of any length. */
function useSheetPages(groups: readonly SheetGroup[], data: SheetData, version: number) {
  const pageRef = useRef<HTMLDivElement>(null);
  const key = JSON.stringify([data.paper, version, data.columns.map((column) => [column.language, column.checklist.title]), groups.map((group) => group.rows.length)]);
  const [broken, setBroken] = useState<{ key: string; pages: Segment[][] }>();
  const measuring = broken?.key !== key;
  useLayoutEffect(() => {
    const page = pageRef.current;
    if (!measuring || page === null) return;
    const scale = paperWidthMm[data.paper] / page.getBoundingClientRect().width;
    const height = data.paper === 'a4' ? roomMm : Number.POSITIVE_INFINITY;
    const { pages } = packPages(measureGroups(page, groups, scale), { height, columns: 1, gap: gapMm });
    setBroken({ key, pages: pages.map((columns) => columns.flat()) });
  });
  const whole = [groups.map((group) => ({ id: group.id, from: 0, to: group.rows.length }))];
  return { pageRef, measuring, pages: measuring ? whole : (broken?.pages ?? whole) };
}

/** The printed sheet: the checklist in one or two languages. Screen preview and print are this same component. */
export function Sheet({ data, version, sheetRef }: SheetProps) {
  const groups = sheetGroups(data);
  const { pageRef, measuring, pages } = useSheetPages(groups, data, version);
  return (
    <article
      ref={sheetRef}
      className={`sheet paper-${data.paper} ${data.columns.length > 1 ? 'two' : 'one'} ${measuring ? 'measuring' : ''}`}
      lang={data.columns[0]?.language}
      data-pages={pages.length}
    >
      {pages.map((segments, page) => (
        <div className="sheet-page" key={page} ref={page === 0 ? pageRef : undefined}>
          {segments.map((segment) => {
            const group = groups.find((candidate) => candidate.id === segment.id);
            return group && <GroupRows key={segment.id} group={group} segment={segment} columns={data.columns} />;
          })}
          <Foot data={data} page={page} total={pages.length} />
        </div>
      ))}
    </article>
  );
}
