import type { LawPart, ReadingKind, SheetRequest, VisitorSettings } from '../../shared/api.ts';
import { citationGroups } from '../../shared/checklist/citations.ts';
import { fill, text } from '../../shared/checklist/texts.ts';
import type { Guide, Texts } from '../../shared/content/schema.ts';
import { fullPlace, readablePlaces } from '../../shared/law/places.ts';
import type { SheetColumn, SheetInput } from './sheet-data.ts';

/** One language of a sheet to read. */
export interface ReadingColumn extends Pick<SheetColumn, 'language' | 'say' | 'texts' | 'translated'> {
  readonly title: string;
  readonly lead: string;
}

/** A row: the same said in each language, or words that are not translated. */
export type ReadingRow =
  | { readonly said: readonly string[]; readonly also?: readonly string[] }
  | { readonly verbatim: string; readonly language: string };

export interface ReadingGroup {
  readonly id: string;
  /** In each language. */
  readonly heading: readonly string[];
  readonly rows: readonly ReadingRow[];
}

/** A sheet that no answers are needed for: headings and rows in one or two languages. */
export interface ReadingData {
  readonly kind: ReadingKind;
  readonly columns: readonly ReadingColumn[];
  /** Text id of what kind of paper this is. */
  readonly name: string;
  readonly groups: readonly ReadingGroup[];
  readonly paper: SheetRequest['paper'];
  readonly today: string;
  readonly office: VisitorSettings['office'];
}

interface ReadingInput extends SheetInput {
  readonly kind: ReadingKind;
  /** The words of the place of the act, for the kind `law-item`. */
  readonly law?: LawPart | undefined;
}

/** What one kind of sheet has of its own. */
interface Subject {
  readonly name: string;
  readonly title: (texts: Texts) => string;
  readonly lead: (texts: Texts) => string;
  readonly groups: (columns: readonly Texts[]) => ReadingGroup[];
  /** The sources it rests on. */
  readonly sources: readonly string[];
}

const inEach = (columns: readonly Texts[], id: string) => columns.map((texts) => text(texts, id));
const group = (columns: readonly Texts[], id: string, heading: string, texts: readonly string[]): ReadingGroup => ({
  id,
  heading: inEach(columns, heading),
  rows: texts.map((row) => ({ said: inEach(columns, row) })),
});

function lawSubject(guide: Guide, item: string | undefined, law: LawPart | undefined): Subject | undefined {
  const source = readablePlaces(guide).find(({ id }) => id === item);
  if (source === undefined || law === undefined) return undefined;
  const verbatim = [law.title, ...law.text.split('\n')].map((line) => ({ verbatim: line, language: 'kk' }));
  const about = ['identity', 'in-force', 'amended'].map((part) => `law.${source.act}.${part}`);
  return {
    name: 'ui.sheet.law-item',
    title: (texts) => text(texts, `law.${source.id}.title`),
    lead: (texts) => fullPlace(guide, source, texts),
    groups: (columns) => [
      group(columns, 'plain', 'ui.law.plain', [`law.${source.id}.summary`]),
      { id: 'text', heading: inEach(columns, 'ui.law.text'), rows: verbatim },
      group(columns, 'about', 'ui.law.about', about),
    ],
    sources: [source.id],
  };
}

const aboutLists = ['lists.who', 'lists.do', 'lists.basis', 'lists.as-printed'];

function diseaseSubject(guide: Guide): Subject {
  const names = guide.diseases.map(({ id }) => `disease.${id}.name`);
  return {
    name: 'ui.diseases.title',
    title: (texts) => text(texts, 'ui.diseases.title'),
    lead: (texts) => text(texts, 'ui.home.diseases.why'),
    groups: (columns) => [
      group(columns, 'list', 'ui.diseases.title', names),
      group(columns, 'about', 'ui.checklist.good-to-know', aboutLists),
    ],
    sources: ['leaflet.diseases', 'order-44-2025.item-6'],
  };
}

function serviceSubject(guide: Guide): Subject {
  const parts = [...new Set(guide.services.map((service) => service.group))];
  return {
    name: 'ui.services.title',
    title: (texts) => text(texts, 'ui.services.title'),
    lead: (texts) => text(texts, 'ui.home.services.why'),
    groups: (columns) => [
      ...parts.map((part) => ({
        id: part,
        heading: inEach(columns, `service-group.${part}`),
        rows: guide.services
          .filter((service) => service.group === part)
          .map(({ id, frequency }) => ({
            said: inEach(columns, `service.${id}.name`),
            also: inEach(columns, `frequency.${frequency}`),
          })),
      })),
      group(columns, 'about', 'ui.checklist.good-to-know', [...aboutLists, 'lists.no-number']),
    ],
    sources: ['leaflet.services', 'order-44-2025.item-6'],
  };
}

/** What every sheet to read ends with: its sources with the day they were checked, and what a reader must know. */
function legalGroup(guide: Guide, sources: readonly string[], columns: readonly ReadingColumn[], version: string) {
  const lines = columns.map(({ texts, translated }) => [
    ...citationGroups(guide, sources, texts),
    text(texts, 'footer.unofficial'),
    text(texts, 'footer.current'),
    `${text(texts, 'ui.sheet.version')}: ${version}.`,
    ...(translated ? [text(texts, 'footer.translation')] : []),
  ]);
  const most = Math.max(...lines.map((list) => list.length));
  return {
    id: 'legal',
    heading: columns.map(({ texts }) => text(texts, 'ui.step.basis')),
    rows: Array.from({ length: most }, (_, row) => ({ said: lines.map((list) => list[row] ?? '') })),
  };
}

/** The sheet to read of a request. Undefined when it is to show a place of an act whose words are not there. */
export function buildReading({
  kind,
  request,
  content,
  languages,
  office,
  law,
}: ReadingInput): ReadingData | undefined {
  const { guide, version } = content;
  const subjects = {
    'law-item': () => lawSubject(guide, request.item, law),
    diseases: () => diseaseSubject(guide),
    services: () => serviceSubject(guide),
  };
  const subject = subjects[kind]();
  if (subject === undefined) return undefined;
  const columns = languages.map(
    ({ language, texts }): ReadingColumn => ({
      language,
      texts,
      title: subject.title(texts),
      lead: subject.lead(texts),
      say: (id, values = {}) => fill(text(texts, id), values),
      translated: guide.languages.find((candidate) => candidate.id === language)?.main === false,
    }),
  );
  const groups = subject.groups(columns.map(({ texts }) => texts));
  const legal = legalGroup(guide, subject.sources, columns, version);
  const { paper, today } = request;
  return { kind, columns, name: subject.name, groups: [...groups, legal], paper, today, office };
}
