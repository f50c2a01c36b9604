/** Where something is on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const directions = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;
export type Direction = (typeof directions)[keyof typeof directions];

/** What is beside the way weighs this many times what is along it: a column is gone down before it is left. */
const aside = 3;

/** How far a box lies along a direction and beside it, both 0 where they overlap; undefined where it does not lie that way. */
function distance(from: Box, to: Box, direction: Direction): { along: number; beside: number } | undefined {
  const isAcross = direction === 'left' || direction === 'right';
  const along = {
    left: from.left - to.right,
    right: to.left - from.right,
    up: from.top - to.bottom,
    down: to.top - from.bottom,
  }[direction];
  if (along < -1) return undefined;
  const beside = isAcross
    ? Math.max(to.top - from.bottom, from.top - to.bottom)
    : Math.max(to.left - from.right, from.left - to.right);
  return { along: Math.max(0, along), beside: Math.max(0, beside) };
}

/** The index of the nearest box that way, as a person who looks at the screen would say; undefined when there is none. */
export function nearest(from: Box, boxes: readonly Box[], direction: Direction): number | undefined {
  let best: { index: number; cost: number } | undefined;
  for (const [index, box] of boxes.entries()) {
    const found = distance(from, box, direction);
    if (found === undefined) continue;
    // Of two that are as far, the one that begins where this one does.
    const offset = Math.abs(direction === 'up' || direction === 'down' ? box.left - from.left : box.top - from.top);
    const cost = found.along + aside * found.beside + offset / 1000;
    if (best === undefined || cost < best.cost) best = { index, cost };
  }
  return best?.index;
}
