import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { measureGroups } from '../paging/measure.ts';
import { packPages, type Segment } from '../paging/pack.ts';
import { pageRoom } from './page-room.ts';
import type { SheetColumn, SheetData } from './sheet-data.ts';
import { type SheetGroup, sheetGroups } from './sheet-groups.tsx';
import './sheet.css';
import './sheet-top.css';
import './sheet-rows.css';
import './sheet-last.css';
import './sheet-density.css';
import './sheet-roll.css';
import './sheet-roll-last.css';

/** More pages than this are set a little smaller, never below 9 pt, then with lines that run on, and at last with less air. */
const mostPages = 2;
const densities = ['', 'compact', 'compact run-on', 'compact run-on tight'];

interface SheetProps {
  readonly data: SheetData;
  /** Changes when fonts have arrived, so that the pages are broken anew. */
  readonly version: number;
  /** Of a family set, only the first person's sheet. */
  readonly firstOnly?: boolean;
  readonly sheetRef?: RefObject<HTMLElement | null> | undefined;
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
export function Foot({
  columns,
  page,
  total,
}: {
  readonly columns: readonly Pick<SheetColumn, 'language' | 'say'>[];
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
  /** Which of `densities`. */
  readonly density: number;
  readonly pages: Segment[][];
  readonly done: boolean;
}

/** Breaks the groups into A4 pages, set smaller when they would be more than two; a roll is one page of any length. */
function useSheetPages(groups: readonly SheetGroup[], data: SheetData, version: number) {
  const pageRef = useRef<HTMLDivElement>(null);
  const titles = data.columns.map((column) => [column.language, column.checklist.title]);
  const key = JSON.stringify([data.paper, data.people, version, titles, groups.map((group) => group.rows.length)]);
  const [broken, setBroken] = useState<Broken>();
  const current = broken?.key === key ? broken : undefined;
  const measuring = current === undefined || !current.done;
  const density = current?.density ?? 0;
  useLayoutEffect(() => {
    const page = pageRef.current;
    if (!measuring || page === null) return;
    const { scale, height, gap } = pageRoom(page, data.paper);
    const packed = packPages(measureGroups(page, groups, scale), { height, columns: 1, gap });
    const pages = packed.pages.map((columns) => columns.flat());
    const again = pages.length > mostPages && density + 1 < densities.length;
    setBroken({ key, pages, density: again ? density + 1 : density, done: !again });
  }, [measuring, key, density, groups, data.paper]);
  const whole = [groups.map((group) => ({ id: group.id, from: 0, to: group.rows.length }))];
  return { pageRef, measuring, density: densities[density] ?? '', pages: measuring ? whole : current.pages };
}

/** The printed sheet: the checklist in one or two languages, once for each person. */
export function Sheet({ data, version, firstOnly = false, sheetRef }: SheetProps) {
  const first = sheetGroups(data);
  // Everyone's sheet is broken where the first one is: they differ in one digit.
  const { pageRef, measuring, density, pages } = useSheetPages(first, data, version);
  const persons = measuring || firstOnly ? [1] : Array.from({ length: data.people }, (_, index) => index + 1);
  const look = `${data.columns.length > 1 ? 'two' : 'one'} ${measuring ? 'measuring' : ''} ${density}`;
  return (
    <article
      ref={sheetRef}
      className={`sheet paper-${data.paper} ${look}`}
      lang={data.columns[0]?.language}
      data-pages={pages.length * persons.length}
    >
      {persons.map((person) => {
        const groups = person === 1 ? first : sheetGroups(data, person);
        return pages.map((segments, page) => (
          <div
            className="sheet-page"
            key={`${person}-${page}`}
            ref={person === 1 && page === 0 ? pageRef : undefined}
            data-person={person}
          >
            {segments.map((segment) => {
              const group = groups.find((candidate) => candidate.id === segment.id);
              return group && <GroupRows key={segment.id} group={group} segment={segment} columns={data.columns} />;
            })}
            <Foot columns={data.columns} page={page} total={pages.length} />
          </div>
        ));
      })}
    </article>
  );
}
