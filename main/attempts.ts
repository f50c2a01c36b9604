/** Counts an attempt unless there were too many lately; `history` is what to remember, as times in milliseconds. */
export function allowAttempt(
  history: readonly number[],
  now: number,
  { most, withinMs }: { most: number; withinMs: number },
): { allowed: boolean; history: number[] } {
  // Times to come are the trace of a clock that was wrong.
  const recent = history.filter((time) => time <= now && now - time < withinMs);
  if (recent.length >= most) return { allowed: false, history: recent };
  return { allowed: true, history: [...recent, now] };
}
