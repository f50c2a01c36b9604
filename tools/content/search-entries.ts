import { z } from 'zod';
import type { Guide } from '../../shared/content/schema.ts';
import type { Line, SearchEntry } from '../../shared/search/index-tables.ts';
import { factIds } from '../../shared/content/text-ids.ts';
import type { Content, LawPart } from '../../shared/content/model.ts';

/** The languages of clinics and forms: names in them are found from every language. */
const officeLanguages = ['ru', 'kk'] as const;

/** What stands for something in each language: the ids of its title, of its other names and of all else about it. */
interface Findable {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly names?: readonly string[];
  readonly body?: readonly string[];
  /** Names that are no texts, such as a telephone number or a term of the registrar. */
  readonly words?: readonly Line[];
  readonly unshown?: readonly string[];
}

const term = z.object({ term: z.string(), abbreviation: z.string().optional() });
const glossarySchema = z.array(z.object({ id: z.string(), ru: term, kk: term })).catch([]);

function glossaryOf(guide: Guide): Findable[] {
  return glossarySchema.parse(Reflect.get(guide, 'glossary')).map((entry) => ({
    kind: 'glossary',
    id: entry.id,
    title: `glossary.${entry.id}.name`,
    body: [`glossary.${entry.id}.text`],
    words: officeLanguages.flatMap((language) =>
      [entry[language].abbreviation ?? '', entry[language].term]
        .filter((text) => text !== '')
        .map((text) => ({ language, text })),
    ),
  }));
}

function stepsOf({ steps }: Guide): Findable[] {
  return steps.map(({ id, actions, notes, facts }) => ({
    kind: 'step',
    id,
    title: `step.${id}.title`,
    body: [
      ...Array.from({ length: actions }, (_, index) => `step.${id}.do.${index + 1}`),
      ...factIds(facts),
      ...notes.map((note) => `note.${note.id}`),
    ],
  }));
}

function documentsOf({ documents }: Guide): Findable[] {
  return documents.map(({ id, variants }) => {
    const further = variants.map((variant) => `document.${id}.${variant.id}`);
    return {
      kind: 'document',
      id,
      title: `document.${id}.name`,
      names: further.map((key) => `${key}.name`),
      body: [`document.${id}`, ...further].map((key) => `${key}.detail`),
    };
  });
}

function listsOf({ diseases, services }: Guide): Findable[] {
  return [
    ...diseases.map(({ id, leaflet }) => ({
      kind: 'disease',
      id,
      title: `disease.${id}.name`,
      names: [`leaflet.disease.${leaflet}`],
    })),
    ...services.map(({ id, leaflet, group, frequency }) => ({
      kind: 'service',
      id,
      title: `service.${id}.name`,
      names: [`leaflet.service.${leaflet}.name`],
      body: [`frequency.${frequency}`, `service-group.${group}`],
    })),
  ];
}

function rulesOf({ rules }: Guide): Findable[] {
  const plain = (kind: string, heading: string, ids: readonly { id: string }[]) =>
    ids.map(({ id }) => ({ kind: 'rule', id: `${kind}.${id}`, title: `${kind}.${id}`, names: [heading] }));
  return [
    ...rules.phones.map(({ id, number }) => ({
      kind: 'rule',
      id: `phone.${id}`,
      title: `phone.${id}`,
      words: [{ language: '', text: number }],
    })),
    ...plain('complaint', 'ui.checklist.complain', rules.complaint),
    ...plain('refusal', 'ui.checklist.refused', rules.refusal),
  ];
}

/** The text of an id in a language, from our texts or from the leaflet's words. */
type TextOf = (language: string, id: string) => string | undefined;

function entryOf(language: string, findable: Findable, textOf: TextOf): SearchEntry[] {
  const { kind, id, title: titleId, names = [], body = [], words = [], unshown = [] } = findable;
  const title = textOf(language, titleId);
  if (title === undefined) return [];
  const inLanguage = (spoken: string, ids: readonly string[]): Line[] =>
    ids.flatMap((textId) => textOf(spoken, textId) ?? []).map((text) => ({ language: spoken, text }));
  const named = [
    ...inLanguage(language, names),
    ...officeLanguages
      .filter((office) => office !== language)
      .flatMap((office) => inLanguage(office, [titleId, ...names])),
    ...words.map((line) => (line.language === '' ? { ...line, language } : line)),
  ];
  return [{ language, kind, id, title, names: named, unshown, body: inLanguage(language, body) }];
}

/** An item or annex row: our title and summary, and the act's own Kazakh words. */
function lawEntry(language: string, { act, id, title: printed, text }: LawPart, textOf: TextOf): SearchEntry {
  const [, place = '', number = ''] = /^(\w+)-(\d+)$/.exec(id) ?? [];
  // The annex's top row has no number to be cited by.
  const citation = (spoken: string) =>
    number === '0' ? '' : (textOf(spoken, `source.${place}`) ?? '').replace('{{n}}', number).trim();
  const key = `law.${act}.${id}`;
  const cited = [language, ...officeLanguages].map((spoken) => ({ language: spoken, text: citation(spoken) }));
  const summary = textOf(language, `${key}.summary`);
  const own = (textOf(language, `${key}.title`) ?? '') || [citation(language), printed].filter(Boolean).join(' · ');
  return {
    language,
    kind: 'law',
    id: `${act}.${id}`,
    title: own,
    names: cited.filter((line) => line.text !== ''),
    body: [
      ...(summary === undefined ? [] : [{ language, text: summary }]),
      ...[printed, ...text.split('\n')].filter((line) => line !== own).map((line) => ({ language: 'kk', text: line })),
    ],
  };
}

/** Everything that a visitor of each language may search for, in a fixed order. */
export function searchEntries({
  guide,
  texts,
  leaflet,
  law,
  searchWords,
}: Omit<Content, 'alphabets' | 'terms'>): SearchEntry[] {
  const findable = [stepsOf, documentsOf, listsOf, glossaryOf, rulesOf]
    .flatMap((list) => list(guide))
    .map((one): Findable => ({ ...one, unshown: searchWords[`${one.kind}:${one.id}`] ?? [] }));
  const textOf: TextOf = (language, id) => texts[language]?.[id]?.text ?? leaflet[language]?.[id];
  return guide.languages.flatMap(({ id: language }) => [
    ...findable.flatMap((one) => entryOf(language, one, textOf)),
    ...law.map((part) => lawEntry(language, part, textOf)),
  ]);
}
