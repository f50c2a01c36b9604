import {
  type DirectoryEntry,
  directoryContracts,
  directoryKinds,
  type Hours,
  longest,
  type Span,
  weekdays,
} from '../../shared/directory/entry.ts';
import { languages, someEntry } from './directory.ts';
import { randomFrom } from './random.ts';

const letters = [
  'я',
  'Ә',
  'ҳ',
  'Ö',
  'ə',
  'ի',
  '№',
  '"',
  "'",
  ',',
  ';',
  '=',
  '+',
  '-',
  '@',
  '|',
  '&',
  '<',
  '\u00a0',
  '😀',
  '7',
  'a',
  ' ',
  'й',
];

/** Entries of any allowed shape, the same ones for the same seed. */
export function randomDirectory(seed: number): DirectoryEntry[] {
  const next = randomFrom(seed);
  const below = (most: number) => Math.floor(next() * most);
  const some = <T>(list: readonly T[]) => list.filter(() => next() < 0.4);
  const text = (most: number) => {
    const raw = Array.from({ length: 1 + below(most / 2 - 2) }, () => letters[below(letters.length)]).join('');
    return `${raw}x`.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  };
  const texts = (most: number) => Object.fromEntries(some(languages).map((language) => [language, text(most)]));
  const phone = () =>
    `${next() < 0.5 ? '+' : ''}7 (${700 + below(99)}) ${100 + below(899)}-${10 + below(89)}-${10 + below(89)}`;
  const spans = (): Span[] | null => {
    const count = below(5) - 1;
    if (count < 0) return null;
    return Array.from({ length: Math.min(3, count) }, (_, index) => {
      const from = index * 480 + below(200);
      return { from, to: from + 1 + below(250) };
    });
  };
  return Array.from({ length: 1 + below(30) }, (_, index) =>
    someEntry({
      kind: directoryKinds[below(3)] ?? 'clinic',
      id: `x${index}-${below(1000)}`,
      name: { ...texts(longest.name), [next() < 0.5 ? 'ru' : 'kk']: text(longest.name) },
      address: texts(longest.address),
      notes: texts(longest.notes),
      phones: Array.from({ length: below(4) }, phone),
      hours: Object.fromEntries(weekdays.map((day) => [day, spans()])) as Hours,
      languages: some(languages),
      contracts: some(directoryContracts),
      area: next() < 0.3 ? '' : text(longest.area),
      rank: next() < 0.5 ? null : 1 + below(9999),
    }),
  );
}
