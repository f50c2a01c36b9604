/** What brings the kiosk back: the page loaded anew, the whole program started anew, or the page that says it is out. */
export type Rung = 'reload' | 'restart' | 'out-of-service';

/** So many crashes within so long are mended by that rung; one more needs the next. */
const reloads = { most: 3, withinMs: 60_000 };
const crashes = { most: 5, withinMs: 10 * 60_000 };

/** The rung that a crash at this moment needs after those before it, and what to remember of them, in milliseconds. */
export function nextRung(history: readonly number[], now: number): { rung: Rung; history: number[] } {
  // Times to come are the trace of a clock that was wrong.
  const recent = [...history.filter((time) => time <= now && now - time < crashes.withinMs), now];
  const lately = recent.filter((time) => now - time < reloads.withinMs).length;
  if (recent.length > crashes.most) return { rung: 'out-of-service', history: recent.slice(-crashes.most) };
  return { rung: lately > reloads.most ? 'restart' : 'reload', history: recent };
}
