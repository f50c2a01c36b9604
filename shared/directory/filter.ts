import { type DirectoryContract, type DirectoryEntry, type DirectoryKind, directoryContracts } from './entry.ts';
import { openAt } from './hours.ts';
import { nameIn } from './words.ts';

/** What a visitor wants to see of the directory; nothing given shows everything. */
export interface DirectoryFilter {
  readonly kind?: DirectoryKind | undefined;
  /** Any of these is enough. A place of which nobody said what it takes is not shown. */
  readonly contracts?: readonly DirectoryContract[] | undefined;
  readonly area?: string | undefined;
  readonly language?: string | undefined;
  /** Only what is open at this moment. */
  readonly openAt?: Date | undefined;
}

/** The entries that fit, in their order. Contracts concern clinics and insurers only. */
export function filterDirectory(entries: readonly DirectoryEntry[], filter: DirectoryFilter): DirectoryEntry[] {
  const { kind, contracts, area, language, openAt: moment } = filter;
  return entries.filter(
    (entry) =>
      (kind === undefined || entry.kind === kind) &&
      (contracts === undefined ||
        entry.kind === 'service-centre' ||
        contracts.some((contract) => entry.contracts.includes(contract))) &&
      (area === undefined || entry.area === area) &&
      (language === undefined || entry.languages.includes(language)) &&
      (moment === undefined || openAt(entry.hours, moment) === 'open'),
  );
}

/** By the office's order, the rest by name in this language. */
export function sortDirectory(entries: readonly DirectoryEntry[], language: string): DirectoryEntry[] {
  const collator = new Intl.Collator([language, 'ru'], { numeric: true });
  const rank = (entry: DirectoryEntry) => entry.rank ?? Number.POSITIVE_INFINITY;
  return entries.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    if (one !== other) return one < other ? -1 : 1;
    return collator.compare(nameIn(a, language).text, nameIn(b, language).text);
  });
}

/** The areas there are to choose from, each once. */
export function areasOf(entries: readonly DirectoryEntry[]): string[] {
  const areas = new Set(entries.map(({ area }) => area).filter((area) => area !== ''));
  return [...areas].toSorted(new Intl.Collator('ru', { numeric: true }).compare);
}

/** The contracts that an answer to the guide's question `contract` stands for; undefined when it stands for none. */
export function contractsOfAnswer(answer: unknown): readonly DirectoryContract[] | undefined {
  if (answer === 'both') return directoryContracts;
  const contract = directoryContracts.find((candidate) => candidate === answer);
  return contract && [contract];
}
