import { citationGroups } from '../../../shared/checklist/citations.ts';
import { type FactKind, type Guide, factKinds, type Texts } from '../../../shared/content/schema.ts';
import { citationRows } from '../../components/citations.tsx';
import { factRow } from '../../components/fact-line.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { phonesGroup } from '../../components/phones-group.tsx';
import { lineRow, pointRow, textRow } from '../../components/text-row.tsx';
import type { Say } from '../../i18n/texts-context.tsx';

interface ComplaintGroups {
  readonly guide: Guide;
  readonly texts: Texts;
  readonly say: Say;
}

/** How long waiting may take at most (annex row 2): who waits longer has a reason to complain. */
const waiting: Partial<Record<FactKind, string>> = { wait: 'desk', duration: 'working-day' };
const waitingSource = 'order-44-2025.annex-2';

const points = (say: Say, ids: readonly string[]): Group['rows'] => ids.map((id) => pointRow(id, say(id)));

/** The stages of complaining in their order, each with what belongs to it; what has no stage comes last. */
function stages({ rules }: Guide, say: Say): Group['rows'] {
  const numbers = [...new Set(rules.complaint.flatMap(({ stage }) => stage ?? []))].toSorted((a, b) => a - b);
  return numbers.flatMap((number) =>
    rules.complaint
      .filter(({ stage }) => stage === number)
      .map(({ id }, index) =>
        textRow(`stage-${number}-${id}`, say(`complaint.${id}`), (words, going) => {
          const isFirst = index === 0 && !going;
          return (
            <div className={isFirst ? 'stage' : 'stage going-on'} data-stage={isFirst ? number : undefined}>
              <span className="num" aria-hidden={isFirst ? undefined : true}>
                {isFirst && number}
              </span>
              <p>{words}</p>
            </div>
          );
        }),
      ),
  );
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
    { id: 'waiting', rows: facts.map(factRow) },
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
      rows: basis.map((line) => lineRow(line, line, 'legal')),
    },
    { id: 'open', className: 'plain', rows: citationRows(guide, cited, 'complaints') },
  ];
}
