import type { ReactNode } from 'react';
import type { Checklist, ChecklistStep } from '../../../shared/checklist/checklist.ts';
import { FactLine } from '../../components/fact-line.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
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

function inPairs<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / 2) }, (_, row) => items.slice(row * 2, row * 2 + 2));
}

/** A step's parts as groups: actions first, then papers, facts, what to mind, and the legal basis. */
export function stepGroups({ step, checklist, say, basis, places, citations }: StepGroupsInput): Group[] {
  const papers = checklist.documents.filter((document) => step.documents.includes(document.id));
  return [
    {
      id: 'do',
      className: 'plain',
      rows: step.actions.map((line, index) => ({ key: String(index), node: <p className="point lead">{line}</p> })),
    },
    { id: 'places', className: 'plain', rows: places === undefined ? [] : [{ key: 'places', node: places }] },
    {
      id: 'papers',
      className: 'plain',
      heading: say('ui.step.bring'),
      rows: inPairs(papers).map((pair) => ({
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
      rows: inPairs(step.facts).map((pair) => ({
        key: pair[0]?.kind ?? '',
        node: (
          <div className="pair-row">
            {pair.map((fact) => (
              <FactLine key={fact.kind} fact={fact} />
            ))}
          </div>
        ),
      })),
    },
    {
      id: 'mind',
      className: 'plain',
      heading: say('ui.step.mind'),
      rows: step.notes.map((line, index) => ({ key: String(index), node: <p className="point">{line}</p> })),
    },
    {
      id: 'basis',
      className: 'plain quiet',
      heading: say('ui.step.basis'),
      rows: [
        ...basis.map((line, index) => ({ key: String(index), node: <p className="legal">{line}</p> })),
        ...citations,
      ],
    },
  ];
}
