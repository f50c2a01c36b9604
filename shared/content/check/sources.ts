import type { Guide } from '../schema.ts';
import type { Finding } from '../model.ts';

interface Citing {
  readonly place: string;
  readonly ids: readonly string[];
}

function citings({ steps, documents, outcomes, differences, form, glossary, rules }: Guide): Citing[] {
  const at = (file: string) => (entry: { id: string; sources: readonly string[] }) => ({
    place: `assets/content/${file}.yaml, "${entry.id}"`,
    ids: entry.sources,
  });
  return [
    ...steps.map(at('steps')),
    ...documents.map(at('documents')),
    ...outcomes.map(at('outcomes')),
    ...form.map(at('form')),
    ...glossary.map(at('glossary')),
    ...steps.flatMap(({ id, notes }) => notes.map((note) => at('steps')({ ...note, id: `${id}/${note.id}` }))),
    ...outcomes.flatMap(({ id, notices }) =>
      notices.map((note) => at('outcomes')({ ...note, id: `${id}/${note.id}` })),
    ),
    ...[...rules.refusal, ...rules.complaint].map(at('rules')),
    { place: 'assets/content/rules.yaml, "phone_sources"', ids: rules.phone_sources },
    ...differences.map(({ id, leaflet, order }) => ({
      place: `assets/content/differences.yaml, "${id}"`,
      ids: [...leaflet, ...order],
    })),
  ];
}

/** Why a source is no basis on a day; undefined when it is one. */
function fault(guide: Guide, id: string, today: string): { reason: string; mend: string } | undefined {
  const source = guide.sources.find((candidate) => candidate.id === id);
  if (source === undefined) {
    return {
      reason: `the source "${id}" does not exist`,
      mend: 'Add it to assets/content/sources.yaml or cite another',
    };
  }
  const act = guide.acts.find((candidate) => candidate.id === source.act);
  const mend = 'Cite an act that is in force';
  if (act === undefined) return { reason: `the source "${id}" belongs to no act`, mend };
  const ended = act.repealed !== undefined && act.repealed <= today ? ` on ${act.repealed}` : '';
  if (act.status === 'repealed' || ended !== '') return { reason: `the act "${act.id}" was repealed${ended}`, mend };
  if (act.status === 'referred-to') {
    return { reason: `the act "${act.id}" is only referred to and its text was not read`, mend };
  }
  const begins = [act.in_force, source.in_force].find((day) => day !== undefined && day > today);
  if (begins !== undefined) return { reason: `the source "${id}" is in force only from ${begins}`, mend };
  return undefined;
}

/** Every citation must rest on a source that exists and is in force on the day; each step must have one. */
export function checkSources({ guide }: { guide: Guide }, today: string): Finding[] {
  const wrong = citings(guide).flatMap(({ place, ids }) =>
    ids.flatMap((id) => {
      const found = fault(guide, id, today);
      return found === undefined ? [] : [{ place, ...found }];
    }),
  );
  const bare = guide.steps
    .filter((step) => !step.sources.some((id) => fault(guide, id, today) === undefined))
    .map(({ id }) => ({
      place: `assets/content/steps.yaml, "${id}"`,
      reason: 'the step cites no source that is in force',
      mend: 'Cite the item that it rests on',
    }));
  return [...wrong, ...bare];
}
