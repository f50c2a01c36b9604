import { fold } from './fold.ts';

/**
 * The Cyrillic letters of Uzbek in its Latin alphabet (law No. 931-XII of 2 September 1993 as amended on 6 May 1995);
 * е is "ye" at the beginning of a word and after a vowel.
 */
const uzbek: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а=a б=b в=v г=g д=d е=e ё=yo ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=x ц=ts ч=ch ш=sh ' +
    'э=e ю=yu я=ya ў=o қ=q ғ=g ҳ=h ъ= ь='
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

function uzbekInLatin(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(^|[^\p{L}]|[аеёиоуэюяў])е/gu, '$1йэ')
    .replaceAll(/\p{L}/gu, (letter) => uzbek[letter] ?? letter);
}

/** The ways a typed text can be read, each as folded words: as it stands, and Uzbek in Cyrillic also in Latin letters. */
export function readingsOf(text: string, language: string): string[][] {
  const asTyped = fold(text);
  if (language !== 'uz' || !/\p{Script=Cyrillic}/u.test(text)) return [asTyped];
  return [asTyped, fold(uzbekInLatin(text))];
}

/** How an abbreviation in Cyrillic is spelt by someone who has a Latin keyboard. */
const spelt: Readonly<Record<string, string>> = {
  ...uzbek,
  х: 'h',
  щ: 'sch',
  ы: 'y',
  қ: 'k',
  ұ: 'u',
  ү: 'u',
  і: 'i',
  ә: 'a',
  ө: 'o',
  ң: 'n',
};

/** Words in capitals with two to six letters and at most a digit, such as ИИН, ДМС, ЖСН. */
const abbreviation = /(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu;

/**
 * Further words under which a text is found: its Cyrillic abbreviations in Latin letters (ИИН as iin), and words that
 * belong together though a sign stands between them (064/е as 064е).
 */
export function furtherWords(text: string): string[] {
  const latin = (text.match(abbreviation) ?? [])
    .filter((word) => /\p{Script=Cyrillic}/u.test(word))
    .map((word) => word.toLowerCase().replaceAll(/\p{L}/gu, (letter) => spelt[letter] ?? letter));
  const letters = Array.from(text.matchAll(/\d[/-]?([а-я])(?!\p{L})/giu), ([, letter = '']) => spelt[letter] ?? letter);
  const joined = (text.match(/[\p{L}\p{N}]+(?:[-/‑–][\p{L}\p{N}]+)+/gu) ?? []).map((words) => fold(words).join(''));
  return [...new Set([...[...latin, ...letters].flatMap(fold), ...joined])];
}
