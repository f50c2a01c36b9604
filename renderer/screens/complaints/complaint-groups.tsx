import { citationGroups } from '../../../shared/checklist/citations.ts';
import { type FactKind, type Guide, factKinds, type Texts } from '../../../shared/content/schema.ts';
import { citationRows } from '../../components/citations.tsx';
import { FactLine } from '../../components/fact-line.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { phonesGroup } from '../../components/phones-group.tsx';
import type { Say } from '../../i18n/texts-context.tsx';

interface ComplaintGroups {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly say: Say;
}

/** How long waiting may take at most (annex row 2): who waits longer has a reason to complain. */
const waiting: Partial<Record<FactKind, string>> = { wait: 'desk', duration: 'working-day' };
const waitingSource = 'order-44-2025.annex-2';

const points = (say: Say, ids: readonly string[]): Group['rows'] =>
  ids.map((id) => ({ key: id, node: <p className="point">{say(id)}</p> }));

/** The stages of complaining in their order, each with what belongs to it; what has no stage comes last. */
function stages({ rules }: Guide, say: Say): Group['rows'] {
  const numbers = [...new Set(rules.complaint.flatMap(({ stage }) => stage ?? []))].toSorted((a, b) => a - b);
  return numbers.map((number) => ({
    key: `stage-${number}`,
    node: (
      <div className="stage" data-stage={number}>
        <span className="num">{number}</span>
        <div>
          {rules.complaint
            .filter(({ stage }) => stage === number)
            .map(({ id }) => (
              <p key={id}>{say(`complaint.${id}`)}</p>
            ))}
        </div>
      </div>
    ),
  }));
}

/** Whom to call, how long it may take, on what grounds a clinic may refuse, how to complain, and what that rests on. */
export function complaintGroups({ guide, texts, say }: ComplaintGroups): Group[] {
  const { rules } = guide;
  const free = rules.complaint.filter(({ stage }) => stage === undefined).map(({ id }) => `complaint.${id}`);
  const facts = factKinds.flatMap((kind) => {
    const id = waiting[kind];
    return id === undefined ? [] : [{ kind, label: say(`ui.fact.${kind}`), lines: [say(`fact.${kind}.${id}`)] }];
  });
  const sources = [...rules.complaint, ...rules.refusal].flatMap((rule) => rule.sources);
  const cited = [...new Set([...sources, ...rules.phone_sources, waitingSource])];
  const basis = citationGroups(guide, cited, texts);
  return [
    phonesGroup(rules.phones, say),
    { id: 'waiting', rows: facts.map((fact) => ({ key: fact.kind, node: <FactLine fact={fact} /> })) },
    {
      id: 'complaint',
      start: 'column',
      heading: say('ui.checklist.complain'),
      rows: [...stages(guide, say), ...points(say, [...free, 'complaint.no-deadline'])],
    },
    {
      id: 'refusal',
      heading: say('ui.checklist.refused'),
      rows: points(say, [...rules.refusal.map(({ id }) => `refusal.${id}`), 'refusal.complain']),
      start: 'column',
    },
    {
      id: 'basis',
      className: 'plain',
      heading: say('ui.step.basis'),
      rows: basis.map((line) => ({ key: line, node: <p className="legal">{line}</p> })),
    },
    { id: 'open', className: 'plain', rows: citationRows(guide, cited, 'complaints') },
  ];
}
