/** Items in rows of so many, the last of what is left. */
export function inRows<T>(items: readonly T[], width: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / width) }, (_, row) =>
    items.slice(row * width, (row + 1) * width),
  );
}

/** Items in about as many parts as asked for, none of them empty. */
export const inParts = <T>(items: readonly T[], count: number): T[][] => inRows(items, Math.ceil(items.length / count));
