import type { Alphabet } from '../model.ts';

/** What a text is measured against. */
export interface Measure {
  readonly russian: string;
  readonly alphabet: Alphabet;
  readonly terms: readonly string[];
}

export const faultCodes = ['empty', 'not-nfc', 'spaces', 'placeholders', 'numbers', 'letters'] as const;
export type FaultCode = (typeof faultCodes)[number];

/** A reason and its mend; the caller knows the place. */
export interface Fault {
  /** What kind of fault it is, for whoever says it in another language. */
  readonly code: FaultCode;
  /** The characters, numbers or placeholders that it is about. */
  readonly detail: string;
  readonly reason: string;
  readonly mend: string;
}

const placeholder = /\{\{\w+\}\}/g;

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match).sort();
}

function listed(items: readonly string[], nothing: string): string {
  return items.length === 0 ? nothing : items.join(' ');
}

function likeRussian(name: 'placeholders' | 'numbers', pattern: RegExp, text: string, russian: string): Fault[] {
  const [here, there] = [found(pattern, text), found(pattern, russian)];
  if (here.join(' ') === there.join(' ')) return [];
  return [
    {
      code: name,
      detail: `${listed(here, '–')} / ${listed(there, '–')}`,
      reason: `the ${name} are ${listed(here, 'none')}, in Russian ${listed(there, 'none')}`,
      mend: `Write the same ${name} as in the Russian text`,
    },
  ];
}

/** Placeholders that a text has or lacks against the one that the code was written for. */
export function placeholderFaults(text: string, russian: string): Fault[] {
  return likeRussian('placeholders', placeholder, text, russian);
}

function form(text: string): Fault[] {
  if (text.trim() === '')
    return [{ code: 'empty', detail: '', reason: 'the text is empty', mend: 'Write the text or leave the id out' }];
  const faults: Fault[] = [];
  if (text !== text.normalize('NFC')) {
    faults.push({
      code: 'not-nfc',
      detail: '',
      reason: 'a letter is written as letter plus mark (not NFC)',
      mend: 'Write it as one character',
    });
  }
  if (text !== text.trim() || /\s\s|[^\S ]/.test(text)) {
    faults.push({
      code: 'spaces',
      detail: '',
      reason: 'there is a space at an end, a double space or another kind of white space',
      mend: 'Leave single spaces between words',
    });
  }
  return faults;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Takes out placeholders and the official terms; a term counts where no letter stands before it. */
function withoutTerms(text: string, terms: readonly string[]): string {
  let rest = text.replaceAll(placeholder, '');
  for (const term of terms) {
    let from = 0;
    for (let at = rest.indexOf(term, from); at >= 0; at = rest.indexOf(term, from)) {
      if (at > 0 && /\p{L}/u.test(rest[at - 1] ?? '')) from = at + 1;
      else rest = `${rest.slice(0, at)} ${rest.slice(at + term.length)}`;
    }
  }
  return rest;
}

function letters(text: string, { alphabet, terms }: Measure): Fault[] {
  const rest = withoutTerms(text, terms);
  const foreign = new Set<string>();
  for (const [word] of rest.matchAll(/[\p{L}\p{M}’‘ʻʼ]+/gu)) {
    for (const character of word) {
      const alone = word === character && alphabet.standalone.has(character);
      if (!alone && !alphabet.letters.has(character) && !alphabet.punctuation.has(character)) foreign.add(character);
    }
  }
  for (const [character] of rest.matchAll(/[^\p{L}\p{M}0-9 ’‘ʻʼ]/gu)) {
    if (!alphabet.punctuation.has(character)) foreign.add(character);
  }
  if (foreign.size === 0) return [];
  const names = [...foreign].map((character) => `"${character}" (${codePoint(character)})`).join(', ');
  return [
    {
      code: 'letters',
      detail: names,
      reason: `the language does not have the character ${names}`,
      mend: 'Type it on the language’s own keyboard, or add an official term to assets/content/terms.yaml',
    },
  ];
}

/** Everything that can be wrong with one text by itself or against the Russian one. */
export function textFaults(text: string, measure: Measure): Fault[] {
  const faults = form(text);
  if (text.trim() === '') return faults;
  return [
    ...faults,
    ...placeholderFaults(text, measure.russian),
    ...likeRussian('numbers', /\d+/g, text.replaceAll(placeholder, ''), measure.russian.replaceAll(placeholder, '')),
    ...letters(text, measure),
  ];
}
