import type { GlossaryTerm, Texts } from '../content/schema.ts';

/** A word of the glossary in a text: where it begins and where the whole word ends. */
export interface FoundTerm {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Shorter names are too likely to be the beginning of another word; `match` can still name them. */
const leastLetters = 5;

const isAbbreviation = (form: string) => form.length > 1 && form === form.toUpperCase() && /\p{L}/u.test(form);

/** A word at the beginning of a sentence, by the language's own rule (az: i and İ). */
function casings(form: string, language: string): string[] {
  if (isAbbreviation(form)) return [form];
  const [first, rest] = [form.slice(0, 1), form.slice(1)];
  return [form, first.toLocaleUpperCase(language) + rest, first.toLocaleLowerCase(language) + rest];
}

/** The word itself of a plain name such as "ИИН – individual number" or "Attachment slip, form 064/е". */
function headOf(name: string): string {
  const [head = ''] = name.split(/ [–-] | \(|, /);
  return head.replaceAll(/[«»“”"]/g, '').trim();
}

function formsOf({ id, ru, kk, match, marked }: GlossaryTerm, texts: Texts): string[] {
  if (!marked) return [];
  const head = headOf(texts[`glossary.${id}.name`] ?? '');
  const official = [ru.abbreviation, kk.abbreviation].filter((form) => form !== undefined);
  return [...official, ...match, ...(head.length >= leastLetters || isAbbreviation(head) ? [head] : [])];
}

/** Where a word begins, and what may follow a form in the same word. */
const word = /[\p{L}\p{N}]+/gu;
const ending = /[\p{L}\p{M}]*/uy;
const continuesAbbreviation = /[\p{Lu}\p{N}]/uy;

function endsAt(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** By their first two letters, as one pattern of all forms costs more than a frame on a page of text. */
const keyOf = (text: string, from = 0) => text.slice(from, from + 2);

/**
 * Finds the glossary's words in texts of one language. Official abbreviations are found in every language, as they
 * stay in their own letters there; other words by their beginning, since endings change. The longest form wins.
 */
export function termFinder(glossary: readonly GlossaryTerm[], texts: Texts, language: string) {
  const owners = new Map<string, string>();
  for (const term of glossary) {
    for (const form of formsOf(term, texts)) {
      for (const casing of casings(form, language)) if (!owners.has(casing)) owners.set(casing, term.id);
    }
  }
  const byKey = new Map<string, string[]>();
  for (const form of [...owners.keys()].toSorted((a, b) => b.length - a.length))
    byKey.set(keyOf(form), [...(byKey.get(keyOf(form)) ?? []), form]);
  const isAt = (form: string, text: string, from: number) =>
    text.startsWith(form, from) &&
    !(isAbbreviation(form) && endsAt(continuesAbbreviation, text, from + form.length) !== undefined);
  return (text: string): FoundTerm[] => {
    const found: FoundTerm[] = [];
    for (const { index: from } of text.matchAll(word)) {
      if (from < (found.at(-1)?.to ?? 0)) continue;
      const form = byKey.get(keyOf(text, from))?.find((candidate) => isAt(candidate, text, from));
      if (form === undefined) continue;
      const end = from + form.length;
      found.push({ term: owners.get(form) ?? '', from, to: endsAt(ending, text, end) ?? end });
    }
    return found;
  };
}
