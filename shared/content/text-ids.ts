import { expectedTextIds } from '../checklist/expected.ts';
import type { Guide } from './schema.ts';
import { type FactKind, factKinds } from './schema.ts';

/** Texts that every sheet needs, whatever the guide holds. */
const always = [
  'footer.basis',
  'source.checked',
  'ui.checklist.bring',
  'ui.checklist.steps',
  'ui.checklist.ask-papers',
  'form.title',
  'form.explain',
  'form.explain-below',
  'form.unofficial',
  'law.order-121-2020.about',
  ...expectedTextIds,
];

const placeTexts: Record<string, string> = {
  item: 'source.item',
  annex: 'source.annex',
  step: 'source.leaflet',
  diseases: 'source.leaflet.diseases',
  services: 'source.leaflet.services',
  whole: 'source.leaflet.whole',
};

function questionIds({ id, hint, variants, options }: Guide['questions'][number]): string[] {
  return [
    `question.${id}.title`,
    ...(hint ? [`question.${id}.hint`] : []),
    ...variants.map((variant) => `question.${id}.${variant.id}.title`),
    ...options.flatMap((option) => {
      const key = `question.${id}.option.${option.id}`;
      return option.why ? [`${key}.name`, `${key}.why`] : [`${key}.name`];
    }),
  ];
}

type Facts = Readonly<Partial<Record<FactKind, readonly string[]>>>;
interface Step {
  readonly id: string;
  readonly actions: number;
  readonly facts: Facts;
}

/** The texts of facts, each after the label of its kind. */
export function factIds(facts: Facts): string[] {
  return factKinds.flatMap((kind) => (facts[kind] ?? []).flatMap((id) => [`ui.fact.${kind}`, `fact.${kind}.${id}`]));
}

/** What a step says, with these of its notes. */
export function stepIds({ id, actions, facts }: Step, notes: readonly string[]): string[] {
  return [
    `step.${id}.title`,
    ...Array.from({ length: actions }, (_, index) => `step.${id}.do.${index + 1}`),
    ...notes.map((note) => `note.${note}`),
    ...factIds(facts),
  ];
}

/** What a paper is called, in the wording of a variant or the plain one. */
export function documentIds(id: string, variant?: string): string[] {
  const key = variant === undefined ? `document.${id}` : `document.${id}.${variant}`;
  return [`${key}.name`, `${key}.detail`];
}

/** What sources are cited by. */
export function citationIds({ acts, sources }: Pick<Guide, 'acts' | 'sources'>): string[] {
  const citable = new Set(acts.filter((act) => act.status === 'in-force').map((act) => act.id));
  return sources
    .filter((source) => citable.has(source.act))
    .flatMap((source) => {
      const place = placeTexts[source.place.kind] ?? `source.leaflet.${source.place.kind}`;
      return source.act === 'leaflet' ? [place] : [`source.${source.act}`, place];
    });
}

/** What the acts' own pages say: of one that is shown whole, each place in plain words; of a repealed one, what it was. */
function lawIds({ acts, sources }: Guide): string[] {
  return acts.flatMap(({ id, status, chapters = [], explained = 0 }) => {
    const items = Array.from({ length: explained }, (_, index) => `law.${id}.item-${index + 1}.summary`);
    if (status === 'repealed') return [`law.${id}.summary`, ...items];
    if (chapters.length === 0) return [];
    return [
      ...['identity', 'in-force', 'amended'].map((part) => `law.${id}.${part}`),
      ...chapters.map((_, index) => `law.${id}.chapter-${index + 1}.title`),
      ...sources
        .filter((source) => source.act === id)
        .flatMap((source) => [`law.${source.id}.title`, `law.${source.id}.summary`]),
    ];
  });
}

/** Every text that the guide can ask for, each once: a language without one of them has a hole. */
export function requiredTextIds(guide: Guide): string[] {
  return [
    ...new Set([
      ...guide.questions.flatMap(questionIds),
      ...guide.outcomes.flatMap(({ id, facts, notices }) => [
        `outcome.${id}.title`,
        `outcome.${id}.summary`,
        ...factIds(facts),
        ...notices.map((notice) => `notice.${notice.id}`),
      ]),
      ...guide.steps.flatMap((step) =>
        stepIds(
          step,
          step.notes.map(({ id }) => id),
        ),
      ),
      ...guide.documents.flatMap(({ id, variants }) =>
        [undefined, ...variants.map((variant) => variant.id)].flatMap((variant) => documentIds(id, variant)),
      ),
      ...guide.differences.flatMap(({ id }) => [`difference.${id}.order`, `difference.${id}.do`]),
      ...guide.diseases.map(({ id }) => `disease.${id}.name`),
      ...guide.services.flatMap(({ id, group, frequency }) => [
        `service.${id}.name`,
        `service-group.${group}`,
        `frequency.${frequency}`,
      ]),
      ...guide.form.filter((line) => line.explained).map(({ id }) => `form.explain.${id}`),
      ...guide.glossary.flatMap(({ id }) => [`glossary.${id}.name`, `glossary.${id}.text`]),
      ...guide.rules.refusal.map(({ id }) => `refusal.${id}`),
      ...guide.rules.complaint.map(({ id }) => `complaint.${id}`),
      ...guide.rules.phones.map(({ id }) => `phone.${id}`),
      ...citationIds(guide),
      ...lawIds(guide),
      ...always,
    ]),
  ];
}

/** Texts that the guide uses where they exist: a question's wording variant may have a hint of its own. */
export function optionalTextIds(guide: Guide): string[] {
  return guide.questions.flatMap(({ id, variants }) => variants.map((variant) => `question.${id}.${variant.id}.hint`));
}
