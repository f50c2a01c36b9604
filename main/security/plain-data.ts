const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Deeper than any message of ours. */
const deepest = 12;

/**
 * Where data from outside carries a key that could reach an object's prototype, as a path for the refusal; undefined
 * when it carries none. Asked before zod, whose records leave `__proto__` out without a word.
 */
export function findPrototypeKey(value: unknown, path = '', depth = 0): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest) return path;
  for (const key of Object.getOwnPropertyNames(value)) {
    const place = path === '' ? key : `${path}.${key}`;
    if (prototypeKeys.has(key)) return place;
    const found = findPrototypeKey(Object.getOwnPropertyDescriptor(value, key)?.value, place, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
