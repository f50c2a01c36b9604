import {
  type DirectoryContract,
  directoryContracts,
  type DirectoryEntry,
  type Span,
  weekdays,
} from '../../shared/directory/entry.ts';
import { disarmFormula } from '../../shared/formula-text.ts';

/** Texts that stand in a column for each language, such as `name_ru`. */
export const worded = ['name', 'address', 'notes'] as const;
const days = weekdays.map((day) => `hours_${day}`);

/** The columns that every file has, whatever its languages. */
export const fixedColumns: readonly string[] = [
  'kind',
  'id',
  'area',
  'order',
  'phones',
  ...days,
  'languages',
  'contracts',
  'map',
];

/** Every column of a written file in its order. */
export function allColumns(languages: readonly string[]): string[] {
  const texts = worded.flatMap((part) => languages.map((language) => `${part}_${language}`));
  return ['kind', 'id', ...texts, ...fixedColumns.slice(2)];
}

/** Words of a cell, whatever stands between them. */
export const wordsOf = (cell: string) => cell.split(/[\s,;]+/).filter((word) => word !== '');

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const closedWords = ['closed', 'закрыто', 'выходной', 'жабық', 'демалыс'];
const allDayWords = ['24', '24h', 'круглосуточно', 'тәулік бойы'];
const spanPattern = /^(\d{1,2})[:.](\d{2})-(\d{1,2})[:.](\d{2})$/;

/** Opening times as they are written in a file: empty when unknown, else `closed` or `09:00-13:00 14:00-18:00`. */
export function writeHours(spans: readonly Span[] | null): string {
  if (spans === null) return '';
  return spans.length === 0 ? 'closed' : spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(' ');
}

/** The inverse of {@link writeHours}, and what people write instead; undefined when it is no opening time. */
export function readHours(cell: string): Span[] | null | undefined {
  const text = cell.toLowerCase();
  if (text === '') return null;
  if (closedWords.includes(text)) return [];
  if (allDayWords.includes(text)) return [{ from: 0, to: 24 * 60 }];
  const spans = wordsOf(text.replaceAll(/\s*[-–—]\s*/g, '-')).map((word): Span | undefined => {
    const [, fromHour, fromMinute, toHour, toMinute] = spanPattern.exec(word) ?? [];
    if (Number(fromMinute) > 59 || Number(toMinute) > 59) return undefined;
    const span = { from: Number(fromHour) * 60 + Number(fromMinute), to: Number(toHour) * 60 + Number(toMinute) };
    return span.from < span.to && span.to <= 24 * 60 ? span : undefined;
  });
  const known = spans.flatMap((span) => span ?? []);
  const inOrder = known.every(({ from }, index) => from > (known[index - 1]?.to ?? -1));
  return known.length === spans.length && inOrder ? known : undefined;
}

const contractWords: Readonly<Record<string, readonly DirectoryContract[]>> = {
  voluntary: ['voluntary'],
  imputed: ['imputed'],
  both: directoryContracts,
  дмс: ['voluntary'],
  вмс: ['imputed'],
  емс: ['voluntary'],
  жмс: ['imputed'],
};

/** The contracts that a cell names, each once; undefined when one of its words is no contract. */
export function readContracts(cell: string): DirectoryContract[] | undefined {
  const found = wordsOf(cell.toLowerCase()).map((word) => contractWords[word]);
  if (found.includes(undefined)) return undefined;
  return directoryContracts.filter((contract) => found.some((named) => named?.includes(contract)));
}

/** An entry as the texts of a row, in the order of {@link allColumns}. `map` names the sketch's file. */
export function entryTexts(entry: DirectoryEntry, languages: readonly string[], map: string): string[] {
  const texts = worded.flatMap((part) => languages.map((language) => entry[part][language] ?? ''));
  return [
    entry.kind,
    entry.id,
    ...texts,
    entry.area,
    entry.rank === null ? '' : String(entry.rank),
    entry.phones.join('; '),
    ...weekdays.map((day) => writeHours(entry.hours[day])),
    entry.languages.join(' '),
    entry.contracts.join(' '),
    map,
  ];
}

/** {@link entryTexts} for a file: none of them is a formula. */
export const entryCells = (...given: Parameters<typeof entryTexts>): string[] =>
  entryTexts(...given).map(disarmFormula);
