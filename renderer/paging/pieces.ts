/** Where a text is best cut: after the end of a sentence, a comma or a semicolon. */
const joint = /(?:\p{L}{3}[,;:.։!?]|[)"»][,;.])$/u;

/**
 * Cuts a text between words into about `count` pieces that are about as long, at the end of a sentence where one is near.
 * Joined by spaces the pieces are the text again.
 */
export function piecesOf(text: string, count: number): string[] {
  const words = text.split(' ');
  const ends: number[] = [];
  let at = -1;
  for (const word of words) {
    at += word.length + 1;
    ends.push(at);
  }
  const length = text.length / count;
  const cuts = new Set<number>();
  for (let piece = 1; piece < count; piece += 1) {
    let best: { index: number; cost: number } | undefined;
    for (const [index, end] of ends.entries()) {
      const isJoint = joint.test(text.slice(Math.max(0, end - 5), end));
      const cost = Math.abs(end - piece * length) - (isJoint ? length * 0.25 : 0);
      if (index < ends.length - 1 && (best === undefined || cost < best.cost)) best = { index, cost };
    }
    if (best !== undefined) cuts.add(best.index + 1);
  }
  const from = [0, ...[...cuts].toSorted((a, b) => a - b)];
  return from.map((start, index) => words.slice(start, from[index + 1]).join(' '));
}
