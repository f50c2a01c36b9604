/** How long a typed word must be for a typo in it to be forgiven. */
export const leastTypoLength = 5;

function sameFrom(a: string, b: string, from: number, until: number, shift: number): boolean {
  for (let index = from; index < until; index += 1) if (a[index] !== b[index + shift]) return false;
  return true;
}

/** How many units at the beginning are the same. */
function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Whether one slip of the finger makes `typed` of the word, or of the word's beginning when `prefix`: one letter
 * another, too many, too few, or two neighbours swapped. The very same word is no slip.
 */
export function isOneSlip(typed: string, word: string, prefix = false): boolean {
  const at = common(typed, word);
  if (at === typed.length) return !prefix && word.length === typed.length + 1;
  /** The rest of `typed` from `from` stands in the word, moved by `shift`, and ends where the word does. */
  const rest = (from: number, shift: number) =>
    sameFrom(typed, word, from, typed.length, shift) && (prefix || typed.length + shift === word.length);
  const swapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return rest(at + 1, 0) || rest(at + 1, -1) || rest(at, 1) || (swapped && rest(at + 2, 0));
}
