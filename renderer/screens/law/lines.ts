/** Where a sentence may be cut: after a comma, a semicolon or a full stop that ends a word, not an abbreviation. */
const joint = /(?<=\p{L}{3}[,;.։!?]|[)"»][,;.]) /u;

/**
 * Cuts a long text at its joints into lines of at least `least` characters, so that a page of large letters can break
 * between them. Joined by spaces the lines are the text again.
 */
export function linesOf(text: string, least: number): string[] {
  const lines: string[] = [];
  for (const piece of text.split(joint)) {
    const last = lines.at(-1);
    if (last === undefined || last.length >= least) lines.push(piece);
    else lines[lines.length - 1] = `${last} ${piece}`;
  }
  return lines;
}
