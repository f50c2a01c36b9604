import { references, type Condition } from '../condition.ts';
import type { Guide } from '../schema.ts';
import type { Finding } from '../model.ts';

interface Owner {
  readonly place: string;
  readonly conditions: readonly (Condition | undefined)[];
}

const whens = (list: readonly { id: string; when?: Condition | undefined }[]) => list.map((entry) => entry.when);

function owners(guide: Guide): Owner[] {
  const owner = (file: string, id: string, conditions: readonly (Condition | undefined)[]) => ({
    place: `assets/content/${file}.yaml, "${id}"`,
    conditions,
  });
  return [
    ...guide.questions.map((question) =>
      owner('questions', question.id, [question.when, ...whens(question.variants), ...whens(question.options)]),
    ),
    ...guide.steps.map((step) => owner('steps', step.id, [step.when, ...whens(step.notes)])),
    ...guide.documents.map((document) => owner('documents', document.id, [document.when, ...whens(document.variants)])),
    ...guide.outcomes.map((outcome) =>
      owner('outcomes', outcome.id, [outcome.when, ...whens(outcome.documents), ...whens(outcome.notices)]),
    ),
    ...guide.differences.map((difference) => owner('differences', difference.id, [difference.when])),
  ];
}

function conditionFindings(guide: Guide): Finding[] {
  const options = new Map(
    guide.questions.map(({ id, options: list }) => [id, new Set(list.map((option) => option.id))]),
  );
  return owners(guide).flatMap(({ place, conditions }) =>
    conditions.flatMap(references).flatMap(({ q, option }) => {
      const known = options.get(q);
      if (known === undefined) {
        return [
          { place, reason: `the condition asks for the unknown question "${q}"`, mend: 'Use an id of questions.yaml' },
        ];
      }
      if (known.has(option)) return [];
      const reason = `the condition asks for "${option}", which the question "${q}" does not have`;
      return [{ place, reason, mend: `Use one of ${[...known].join(', ')}` }];
    }),
  );
}

function unknown(place: string, kind: string, ids: readonly string[], known: readonly { id: string }[]): Finding[] {
  const set = new Set(known.map((entry) => entry.id));
  return ids
    .filter((id) => !set.has(id))
    .map((id) => ({ place, reason: `the ${kind} "${id}" does not exist`, mend: `Name a ${kind} that exists` }));
}

function nameFindings(guide: Guide): Finding[] {
  const at = (file: string, id: string) => `assets/content/${file}.yaml, "${id}"`;
  return [
    ...guide.questions.flatMap(({ id, default: usual, options }) =>
      unknown(at('questions', id), 'option', usual === undefined ? [] : [usual], options),
    ),
    ...guide.steps.flatMap((step) => [
      ...unknown(at('steps', step.id), 'document', step.documents, guide.documents),
      ...unknown(at('steps', step.id), 'difference', step.resolves, guide.differences),
    ]),
    ...guide.outcomes.flatMap((outcome) => {
      const documents = outcome.documents.map((document) => document.id);
      return [
        ...unknown(at('outcomes', outcome.id), 'step', outcome.steps, guide.steps),
        ...unknown(at('outcomes', outcome.id), 'document', documents, guide.documents),
      ];
    }),
    ...guide.form.flatMap(({ id, document, except }) =>
      unknown(at('form', id), 'document', [...(document === undefined ? [] : [document]), ...except], guide.documents),
    ),
    ...guide.sources.flatMap(({ id, act }) => unknown(at('sources', id), 'act', [act], guide.acts)),
  ];
}

function duplicates(guide: Guide): Finding[] {
  const { rules, ...lists } = guide;
  const files = { ...lists, rules: [...rules.refusal, ...rules.complaint, ...rules.phones] };
  const options = guide.questions.map(({ id, options: list }) => ({ place: `questions.yaml, "${id}"`, list }));
  const all = [...Object.entries(files).map(([name, list]) => ({ place: `${name}.yaml`, list })), ...options];
  return all.flatMap(({ place, list }) => {
    const seen = new Set<string>();
    return list
      .filter(({ id }) => seen.has(id) || !seen.add(id))
      .map(({ id }) => ({
        place: `assets/content/${place}`,
        reason: `the id "${id}" stands there twice`,
        mend: 'Give each its own id',
      }));
  });
}

/** Names that lead nowhere: unknown questions, options, steps, documents, differences, acts, and ids given twice. */
export function checkReferences({ guide }: { guide: Guide }): Finding[] {
  return [...duplicates(guide), ...conditionFindings(guide), ...nameFindings(guide)];
}
