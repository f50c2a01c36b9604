import type { ReactNode } from 'react';
import { factIcons } from '../components/fact-line.tsx';
import { Pictogram } from '../components/pictogram.tsx';
import type { SheetColumn, SheetData } from './sheet-data.ts';
import { SheetHeader } from './sheet-header.tsx';
import { SheetPhones } from './sheet-phones.tsx';
import { Words } from './words.tsx';

/** Rows of the sheet under a heading; every cell stands once in each language. */
export interface SheetGroup {
  readonly id: string;
  /** Text id of the heading. */
  readonly heading?: string;
  readonly rows: readonly ReactNode[];
}

function Cells({
  columns,
  children,
}: {
  readonly columns: readonly SheetColumn[];
  readonly children: (column: SheetColumn) => ReactNode;
}) {
  return columns.map((column) => (
    <div className="cell" lang={column.language} key={column.language}>
      {children(column)}
    </div>
  ));
}

function tickRow(lead: ReactNode, cells: ReactNode) {
  return (
    <div className="sheet-row">
      <span className="box" />
      <span className="lead">{lead}</span>
      {cells}
    </div>
  );
}

function wordsRow(columns: readonly SheetColumn[], children: (column: SheetColumn) => ReactNode) {
  return (
    <div className="sheet-row words">
      <Cells columns={columns}>{children}</Cells>
    </div>
  );
}

/** Lines that share no row: a mark before each keeps them apart where they run on. */
function paragraph(columns: readonly SheetColumn[], lines: (column: SheetColumn) => readonly string[]) {
  if (columns.every((column) => lines(column).length === 0)) return [];
  return [
    wordsRow(columns, (column) =>
      lines(column).map((line) => (
        <span key={line} className="point-of-text">
          <Words text={line} />{' '}
        </span>
      )),
    ),
  ];
}

/** The legal basis and what a reader must know of this paper. */
function legalLines({ checklist, say, translated }: SheetColumn, version: string): string[] {
  return [
    ...checklist.legal,
    say('footer.unofficial'),
    ...(translated ? [say('footer.translation')] : []),
    say('footer.current'),
    say('footer.private'),
    `${say('ui.sheet.version')}: ${version}.`,
  ];
}

/** Notices and the steps' notes, each once. */
function goodToKnow({ checklist }: SheetColumn): string[] {
  return [...new Set([...checklist.notices, ...checklist.steps.flatMap((step) => step.notes)])];
}

/** Where to go, of the office's directory. */
function placesGroup(columns: readonly SheetColumn[]): SheetGroup {
  const first = columns[0]?.checklist.places;
  const rows = (first?.places ?? []).map(({ key, phones }, index) => (
    <div className="sheet-row fact-row" key={key} data-entry={key}>
      <Pictogram name="clinic" />
      <Cells columns={columns}>
        {(column) => {
          const said = column.checklist.places?.places[index];
          return (
            <>
              <b lang={said?.name.language}>{said?.name.text}</b>{' '}
              <span lang={said?.address?.language}>{said?.address?.text}</span>
              <small className="under">{[...phones, ...(said?.hours ?? [])].join('; ')}</small>
            </>
          );
        }}
      </Cells>
    </div>
  ));
  const foot = paragraph(columns, ({ checklist: said }) =>
    [said.places?.note ?? '', said.places?.more ?? ''].filter((line) => line !== ''),
  );
  return { id: 'places', ...(first && { heading: first.heading }), rows: [...rows, ...foot] };
}

/** One person's sheet from top to foot, in the order of the checklist on the screen. */
export function sheetGroups(data: SheetData, person = 1): SheetGroup[] {
  const { columns } = data;
  const first = columns[0];
  if (first === undefined) return [];
  const { checklist } = first;
  const documents = checklist.documents.map((document, index) =>
    tickRow(
      <Pictogram name={document.icon} />,
      <Cells columns={columns}>
        {(column) => {
          const paper = column.checklist.documents[index];
          return (
            <>
              <b>
                <Words text={paper?.name} />
              </b>{' '}
              <small>
                <Words text={paper?.detail} />
              </small>
            </>
          );
        }}
      </Cells>,
    ),
  );
  const steps = checklist.steps.map((step, index) =>
    tickRow(
      <span className="n">{step.number}</span>,
      <Cells columns={columns}>
        {(column) => {
          const said = column.checklist.steps[index];
          return (
            <>
              <b>
                <Words text={said?.title} />
              </b>{' '}
              <small className="under">
                <Words text={said?.actions.join(' ')} />
              </small>
            </>
          );
        }}
      </Cells>,
    ),
  );
  const facts = checklist.facts.map((fact, index) => (
    <div className="sheet-row fact-row" key={fact.kind}>
      <Pictogram name={factIcons[fact.kind]} />
      <Cells columns={columns}>
        {(column) => {
          const said = column.checklist.facts[index];
          return (
            <>
              {said?.label}:{' '}
              <b>
                <Words text={said?.lines.join('; ')} />
              </b>
            </>
          );
        }}
      </Cells>
    </div>
  ));
  const papersNote = paragraph(columns, (column) =>
    column.checklist.papersNote === '' ? [] : [column.checklist.papersNote],
  );
  return [
    { id: 'top', rows: [<SheetHeader key="header" data={data} person={person} />] },
    { id: 'documents', heading: 'ui.checklist.bring', rows: papersNote.length > 0 ? papersNote : documents },
    { id: 'steps', heading: 'ui.checklist.steps', rows: steps },
    { id: 'facts', heading: 'ui.checklist.facts', rows: facts },
    placesGroup(columns),
    { id: 'notices', heading: 'ui.checklist.good-to-know', rows: paragraph(columns, goodToKnow) },
    { id: 'refusal', heading: 'ui.checklist.refused', rows: paragraph(columns, (column) => column.checklist.refusal) },
    {
      id: 'complaint',
      heading: 'ui.checklist.complain',
      rows: paragraph(columns, (column) => column.checklist.complaint),
    },
    { id: 'last', rows: [<SheetPhones key="phones" data={data} />] },
    { id: 'legal', heading: 'ui.step.basis', rows: paragraph(columns, (column) => legalLines(column, data.version)) },
  ].filter((group) => group.rows.length > 0);
}
