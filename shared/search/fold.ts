/** A word as the index knows it, and where it stands in the text it was read from (UTF-16 units, `end` excluded). */
export interface FoldedWord {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** For each unit of `folded`, where the letter that it came from ends in the text. */
  readonly ends: readonly number[];
}

/**
 * Letters that people leave their marks off, or type as the plain letter their keyboard has; what Unicode decomposes
 * (й, ё, ӣ, ӯ, ç, ş, ğ, ň, ž, ý, ö, ü, ä) needs no line. ъ and ь are often left out: nothing stands for them.
 */
const plain: Readonly<Record<string, string>> = {
  // Kazakh, Kyrgyz, Tajik, Uzbek in Cyrillic
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  ҳ: 'х',
  ҷ: 'ч',
  і: 'и',
  ъ: '',
  ь: '',
  // Azerbaijani
  ə: 'e',
  ı: 'i',
  // Armenian: the ligature and its two spellings are one.
  և: 'եվ',
};

/** Marks inside a word that many leave out: apostrophes of Uzbek and English, the Armenian marks over a vowel. */
const silent = new Set("'`´‘’ʻʼʹ՚՛՜՞՟".split(''));

const known = new Map<string, string | undefined>();

/** What stands in the index for a letter or digit: nothing ('') for a silent mark, undefined where a word ends. */
function foldCharacter(character: string): string | undefined {
  if (silent.has(character) || /^\p{M}$/u.test(character)) return '';
  if (!/^[\p{L}\p{N}]$/u.test(character)) return undefined;
  return Array.from(character.toLowerCase().normalize('NFD'))
    .filter((part) => !/^\p{M}$/u.test(part))
    .map((part) => plain[part] ?? part)
    .join('');
}

function remembered(character: string): string | undefined {
  if (!known.has(character)) known.set(character, foldCharacter(character));
  return known.get(character);
}

/**
 * Reads a text's words in the one form that index and query share, whatever the language: small letters (I, İ, ı and i
 * are one), no marks, Kazakh, Kyrgyz and Tajik letters as plain Russian ones, no apostrophes. Anything that is neither
 * letter nor digit ends a word.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let folded = '';
  let start = 0;
  let end = 0;
  let ends: number[] = [];
  const finish = () => {
    if (folded !== '') words.push({ folded, start, end, ends });
    folded = '';
    ends = [];
  };
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    const letter = remembered(character);
    if (letter === undefined) finish();
    else if (letter !== '' || folded !== '') {
      if (folded === '') start = at;
      // Armenian և is written եւ, too, and spoken "yev".
      const added = letter === 'ւ' && folded.endsWith('ե') ? 'վ' : letter;
      folded += added;
      for (let unit = 0; unit < added.length; unit += 1) ends.push(next);
      // A silent mark at the end belongs to what stands around the word.
      if (added !== '' || !silent.has(character)) end = next;
    }
    at = next;
  }
  finish();
  return words;
}

/** The words of a text in folded form, in order. */
export function fold(text: string): string[] {
  return foldWords(text).map(({ folded }) => folded);
}
