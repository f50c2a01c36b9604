const memories = new Set<{ clear(): void }>();

/** A map beside the session that is emptied when a visit ends. To be made once, when its module is loaded. */
export function visitMemory<Key, Value>(): Map<Key, Value> {
  const memory = new Map<Key, Value>();
  memories.add(memory);
  return memory;
}

/** Empties them all. */
export function forgetVisit(): void {
  for (const memory of memories) memory.clear();
}
