import type { Checklist } from '../../../shared/checklist/checklist.ts';
import { placeRows } from '../../components/place-rows.tsx';
import { factRow } from '../../components/fact-line.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { TickRow } from '../../components/tick-row.tsx';
import { lineRow, pointRow } from '../../components/text-row.tsx';
import type { Say } from '../../i18n/texts-context.tsx';
import type { Session } from '../../session/session.ts';
import '../../components/rows.css';

interface ChecklistGroupsInput {
  readonly checklist: Checklist;
  readonly say: Say;
  /** Where the legal basis can be opened. */
  readonly citations: Group['rows'];
  readonly ticked: Session['ticked'];
  readonly twoColumns: boolean;
  readonly tick: (list: 'steps' | 'documents', id: string) => void;
}

function points(lines: readonly string[]) {
  return lines.map((line, index) => pointRow(String(index), line));
}

/** The checklist as groups of rows: papers and steps first, everything else on later pages. */
export function checklistGroups({
  checklist,
  say,
  citations,
  ticked,
  twoColumns,
  tick,
}: ChecklistGroupsInput): Group[] {
  const documents = checklist.documents.map((document) => ({
    key: document.id,
    node: (
      <TickRow
        handle={{ 'data-document': document.id }}
        lead={{ icon: document.icon }}
        ticked={ticked.documents.includes(document.id)}
        onTick={() => tick('documents', document.id)}
      >
        {/* The space is heard: a control's name is all of its words in a row. */}
        <b>{document.name}</b> <small>{document.detail}</small>
      </TickRow>
    ),
  }));
  const papersNote = lineRow('note', checklist.papersNote, 'line');
  const steps = checklist.steps.map((step) => ({
    key: step.id,
    node: (
      <TickRow
        handle={{ 'data-step': step.id }}
        lead={{ number: step.number }}
        ticked={ticked.steps.includes(step.id)}
        onTick={() => tick('steps', step.id)}
      >
        {step.title}
      </TickRow>
    ),
  }));
  const facts = checklist.facts.map(factRow);
  const bring = checklist.papersNote === '' ? documents : [papersNote];
  return [
    { id: 'documents', heading: say('ui.checklist.bring'), rows: bring },
    {
      id: 'steps',
      heading: say('ui.checklist.steps'),
      rows: steps,
      start: twoColumns && bring.length > 0 ? 'column' : undefined,
    },
    { id: 'facts', heading: say('ui.checklist.facts'), rows: facts, start: 'later-page' },
    {
      id: 'places',
      heading: checklist.places && say(checklist.places.heading),
      rows: checklist.places === undefined ? [] : placeRows(checklist.places),
      start: facts.length === 0 ? 'later-page' : undefined,
    },
    {
      id: 'notices',
      heading: say('ui.checklist.good-to-know'),
      rows: points(checklist.notices),
      start: facts.length === 0 && checklist.places === undefined ? 'later-page' : undefined,
    },
    { id: 'refusal', heading: say('ui.checklist.refused'), rows: points(checklist.refusal) },
    { id: 'complaint', heading: say('ui.checklist.complain'), rows: points(checklist.complaint) },
    {
      id: 'legal',
      heading: say('ui.step.basis'),
      rows: [...checklist.legal.map((line, index) => lineRow(String(index), line, 'legal')), ...citations],
    },
  ];
}
