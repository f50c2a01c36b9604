import type { ReactNode } from 'react';
import type { Checklist, ChecklistStep } from '../../../shared/checklist/checklist.ts';
import { FactLine } from '../../components/fact-line.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { lineRow, pointRow } from '../../components/text-row.tsx';
import { inRows } from '../../paging/in-rows.ts';
import type { Say } from '../../i18n/texts-context.tsx';
import '../../components/rows.css';

interface StepGroupsInput {
  readonly step: ChecklistStep;
  readonly checklist: Pick<Checklist, 'documents'>;
  readonly say: Say;
  readonly basis: readonly string[];
  /** The way to the places that the step leads to, if the directory has any. */
  readonly places: ReactNode;
  /** Where the basis can be opened. */
  readonly citations: Group['rows'];
}

/** A step's parts as groups: actions first, then papers, facts, what to mind, and the legal basis. */
export function stepGroups({ step, checklist, say, basis, places, citations }: StepGroupsInput): Group[] {
  const papers = checklist.documents.filter((document) => step.documents.includes(document.id));
  return [
    {
      id: 'do',
      className: 'plain',
      rows: step.actions.map((line, index) => lineRow(String(index), line, 'point lead')),
    },
    { id: 'places', className: 'plain', rows: places === undefined ? [] : [{ key: 'places', node: places }] },
    {
      id: 'papers',
      className: 'plain',
      heading: say('ui.step.bring'),
      rows: inRows(papers, 2).map((pair) => ({
        key: pair[0]?.id ?? '',
        node: (
          <div className="pair-row">
            {pair.map((paper) => (
              <div className="paper-line" key={paper.id} data-document={paper.id}>
                <Pictogram name={paper.icon} />
                <b>{paper.name}</b>
              </div>
            ))}
          </div>
        ),
      })),
    },
    {
      id: 'facts',
      className: 'plain ruled',
      rows: inRows(step.facts, 2).map((pair) => ({
        key: pair[0]?.kind ?? '',
        node: (
          <div className="pair-row">
            {pair.map((fact) => (
              <FactLine key={fact.kind} fact={fact} />
            ))}
          </div>
        ),
        inPieces: () => pair.map((fact) => <FactLine key={fact.kind} fact={fact} />),
      })),
    },
    {
      id: 'mind',
      className: 'plain',
      heading: say('ui.step.mind'),
      rows: step.notes.map((line, index) => pointRow(String(index), line)),
    },
    {
      id: 'basis',
      className: 'plain quiet',
      heading: say('ui.step.basis'),
      rows: [...basis.map((line, index) => lineRow(String(index), line, 'legal')), ...citations],
    },
  ];
}
