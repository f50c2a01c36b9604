import type { DirectoryEntry } from './entry.ts';

/** The languages that stand on a door, in the order in which they stand in for another. */
const doorLanguages = ['ru', 'kk'] as const;

/** A text and the language it really is in, for `lang` attributes. */
export interface Worded {
  readonly language: string;
  readonly text: string;
}

/** A text in this language, else in one that stands in, else in any; undefined when there is none. */
export function wordedIn(
  texts: Readonly<Record<string, string>>,
  language: string,
  standIns: readonly string[] = doorLanguages,
): Worded | undefined {
  for (const candidate of [language, ...standIns, ...Object.keys(texts)]) {
    const text = texts[candidate];
    if (text !== undefined) return { language: candidate, text };
  }
  return undefined;
}

/** The name in this language or one that stands in for it. */
export function nameIn(entry: Pick<DirectoryEntry, 'name'>, language: string): Worded {
  return wordedIn(entry.name, language) ?? { language, text: '' };
}

/** The name in Russian and Kazakh, as it stands on the door, without the one that `nameIn` gives already. */
export function doorNames(entry: Pick<DirectoryEntry, 'name'>, language: string): Worded[] {
  const shown = nameIn(entry, language).text;
  const names = doorLanguages.flatMap((door): Worded[] => {
    const text = entry.name[door];
    return text === undefined || text === shown ? [] : [{ language: door, text }];
  });
  return names.filter(({ text }, index) => names.findIndex((other) => other.text === text) === index);
}

/** What a visitor who speaks this language may look for: names, as they read them and on the door, address, area, notes. */
export function searchTexts(entry: DirectoryEntry, language: string): string[] {
  const worded = [entry.address, entry.notes].flatMap((texts) => wordedIn(texts, language)?.text ?? []);
  const names = [nameIn(entry, language), ...doorNames(entry, language)].map(({ text }) => text);
  return [...names, ...worded, ...(entry.area === '' ? [] : [entry.area]), ...entry.phones];
}
