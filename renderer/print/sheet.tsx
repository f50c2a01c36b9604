import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { measureGroups } from '../paging/measure.ts';
import { packPages, type Segment } from '../paging/pack.ts';
import type { SheetColumn, SheetData } from './sheet-data.ts';
import { type SheetGroup, sheetGroups } from './sheet-groups.tsx';
import './sheet.css';
import './sheet-roll.css';

/** Height of A4 that is left for the groups, between the margins and above the foot, in millimetres. */
const roomMm = 297 - 9 - 7 - 8;
/** Between two groups, as in sheet.css. */
const gapMm = 2.2;
/** More pages than this are set a little smaller, never below 9 pt. */
const mostPages = 2;
const paperWidthMm = { a4: 210, '80mm': 80, '58mm': 58 };

interface SheetProps {
  readonly data: SheetData;
  /** Changes when fonts have arrived, so that the pages are broken anew. */
  readonly version: number;
  readonly sheetRef?: RefObject<HTMLElement | null>;
}

function GroupRows({
  group,
  segment,
  columns,
}: {
  readonly group: SheetGroup;
  readonly segment: Segment;
  readonly columns: readonly SheetColumn[];
}) {
  const { heading } = group;
  return (
    <section className={`sheet-group group-${group.id}`} data-paged-group={group.id}>
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

/** Which page of how many, in each language; the rest of the small print stands at the end. */
function Foot({
  columns,
  page,
  total,
}: {
  readonly columns: readonly SheetColumn[];
  readonly page: number;
  readonly total: number;
}) {
  if (total < 2) return null;
  return (
    <footer className="sheet-foot">
      {columns.map((column) => (
        <div key={column.language} lang={column.language} className="cell">
          {column.say('ui.sheet.page', { n: page + 1, total })}. {column.say('footer.unofficial')}
        </div>
      ))}
    </footer>
  );
}

interface Broken {
  readonly key: string;
  readonly compact: boolean;
  readonly pages: Segment[][];
  readonly done: boolean;
}

/** Breaks the groups into A4 pages, set smaller when they would be more than two; a roll is one page of any length. */
function useSheetPages(groups: readonly SheetGroup[], data: SheetData, version: number) {
  const pageRef = useRef<HTMLDivElement>(null);
  const titles = data.columns.map((column) => [column.language, column.checklist.title]);
  const key = JSON.stringify([data.paper, version, titles, groups.map((group) => group.rows.length)]);
  const [broken, setBroken] = useState<Broken>();
  const current = broken?.key === key ? broken : undefined;
  const measuring = current === undefined || !current.done;
  const compact = current?.compact ?? false;
  useLayoutEffect(() => {
    const page = pageRef.current;
    if (!measuring || page === null) return;
    const scale = paperWidthMm[data.paper] / page.getBoundingClientRect().width;
    const height = data.paper === 'a4' ? roomMm : Number.POSITIVE_INFINITY;
    const packed = packPages(measureGroups(page, groups, scale), { height, columns: 1, gap: gapMm });
    const pages = packed.pages.map((columns) => columns.flat());
    const again = pages.length > mostPages && !compact;
    setBroken({ key, pages, compact: compact || again, done: !again });
  }, [measuring, key, compact, groups, data.paper]);
  const whole = [groups.map((group) => ({ id: group.id, from: 0, to: group.rows.length }))];
  return { pageRef, measuring, compact, pages: measuring ? whole : current.pages };
}

/** The printed sheet: the checklist in one or two languages. Screen preview and print are this same component. */
export function Sheet({ data, version, sheetRef }: SheetProps) {
  const groups = sheetGroups(data);
  const { pageRef, measuring, compact, pages } = useSheetPages(groups, data, version);
  return (
    <article
      ref={sheetRef}
      className={`sheet paper-${data.paper} ${data.columns.length > 1 ? 'two' : 'one'} ${measuring ? 'measuring' : ''} ${compact ? 'compact' : ''}`}
      lang={data.columns[0]?.language}
      data-pages={pages.length}
    >
      {pages.map((segments, page) => (
        <div className="sheet-page" key={page} ref={page === 0 ? pageRef : undefined}>
          {segments.map((segment) => {
            const group = groups.find((candidate) => candidate.id === segment.id);
            return group && <GroupRows key={segment.id} group={group} segment={segment} columns={data.columns} />;
          })}
          <Foot columns={data.columns} page={page} total={pages.length} />
        </div>
      ))}
    </article>
  );
}
